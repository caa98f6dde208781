package org.linli.database;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.DeleteObjectQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.queries.UpdateObjectQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Stops the persistence provider before it changes or deletes what is {@link AppendOnly}.
 *
 * <p>It sits below the entity managers, so it sees single rows and bulk statements alike; native SQL has no way in. Triggers would do
 * the same in the database, but MySQL wants a privilege for them that an installation should not give.
 */
final class AppendOnlyGuard extends SessionEventAdapter {

    @Override
    public void preExecuteQuery(SessionEvent event) {
        Class<?> changed = changed(event.getQuery());
        if (changed != null && changed.isAnnotationPresent(AppendOnly.class)) {
            throw new IllegalStateException(changed.getSimpleName() + " is append-only");
        }
    }

    private static @Nullable Class<?> changed(DatabaseQuery query) {
        if (query instanceof ModifyAllQuery all) {
            return all.getReferenceClass();
        }
        return query instanceof UpdateObjectQuery || query instanceof DeleteObjectQuery
                ? ((ObjectLevelModifyQuery) query).getObject().getClass()
                : null;
    }
}
