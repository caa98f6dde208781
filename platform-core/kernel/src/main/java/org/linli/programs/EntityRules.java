package org.linli.programs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.NamedNativeQueries;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedStoredProcedureQueries;
import jakarta.persistence.NamedStoredProcedureQuery;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.linli.spi.CommunityOwned;

/** Judges a program's entities: each keeps its rows apart by community, in one table of the program's own. */
final class EntityRules {

    /** Each would reach rows that the community's number does not guard. */
    private static final List<Class<? extends Annotation>> REFUSED = List.of(
            CollectionTable.class,
            JoinTable.class,
            NamedNativeQuery.class,
            NamedNativeQueries.class,
            NamedStoredProcedureQuery.class,
            NamedStoredProcedureQueries.class,
            SecondaryTable.class,
            SecondaryTables.class,
            Customizer.class,
            Multitenant.class,
            TenantDiscriminatorColumn.class);

    private EntityRules() {}

    static void check(Class<?> entity, String tablePrefix) throws ProgramRefused {
        String name = entity.getSimpleName();
        if (!entity.isAnnotationPresent(Entity.class) || !CommunityOwned.class.isAssignableFrom(entity)) {
            throw new ProgramRefused(
                    name + " 不是继承 CommunityOwned 的实体", name + " is no entity that extends CommunityOwned");
        }
        Table table = entity.getDeclaredAnnotation(Table.class);
        if (table == null
                || !table.name().startsWith(tablePrefix)
                || !table.schema().isEmpty()
                || !table.catalog().isEmpty()) {
            throw new ProgramRefused(
                    name + " 的表名不以 " + tablePrefix + " 开头",
                    "the table of " + name + " does not begin with " + tablePrefix);
        }
        for (Class<?> type = entity; type != CommunityOwned.class; type = type.getSuperclass()) {
            checkAnnotations(name, type);
        }
    }

    private static void checkAnnotations(String name, Class<?> type) throws ProgramRefused {
        List<AnnotatedElement> parts = Stream.<AnnotatedElement>concat(
                        Stream.of(type),
                        Stream.concat(
                                Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods())))
                .toList();
        for (AnnotatedElement part : parts) {
            for (Class<? extends Annotation> refused : REFUSED) {
                if (part.getDeclaredAnnotation(refused) != null) {
                    throw new ProgramRefused(
                            "实体 " + name + " 不能用 @" + refused.getSimpleName(),
                            "its entity " + name + " may not have @" + refused.getSimpleName());
                }
            }
        }
    }
}
