package org.linli.programs;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.spi.CommunityOwned;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Permission;
import org.linli.spi.Post;
import org.linli.spi.RosterTemplate;
import org.linli.spi.ServiceProgram;

/** Judges what a program declares, so that a mistake is found when it starts and not when somebody needs it. */
final class Declarations {

    private Declarations() {}

    static void check(ProgramJar jar, ServiceProgram program) throws ProgramRefused {
        checkEntities(jar, program);
        checkPermissions(jar, program);
        checkRosters(program);
        checkResource(program);
    }

    private static void checkEntities(ProgramJar jar, ServiceProgram program) throws ProgramRefused {
        for (Class<?> entity : program.entities()) {
            Table table = entity.getAnnotation(Table.class);
            if (!entity.isAnnotationPresent(Entity.class) || !CommunityOwned.class.isAssignableFrom(entity)) {
                throw new ProgramRefused(
                        entity.getSimpleName() + " 不是继承 CommunityOwned 的实体",
                        entity.getSimpleName() + " is no entity that extends CommunityOwned");
            }
            if (table == null || !table.name().startsWith(jar.tablePrefix())) {
                throw new ProgramRefused(
                        entity.getSimpleName() + " 的表名不以 " + jar.tablePrefix() + " 开头",
                        "the table of " + entity.getSimpleName() + " does not begin with " + jar.tablePrefix());
            }
        }
    }

    private static void checkPermissions(ProgramJar jar, ServiceProgram program) throws ProgramRefused {
        for (Permission permission : program.permissions()) {
            if (!permission.name().matches(jar.id() + "\\.[a-z-]{1,40}")) {
                throw new ProgramRefused(
                        "权限 " + permission.name() + " 要以 " + jar.id() + ". 开头",
                        "its permission " + permission.name() + " does not begin with " + jar.id() + ".");
            }
        }
    }

    private static void checkRosters(ServiceProgram program) throws ProgramRefused {
        Set<String> posts = program.posts().stream().map(Post::code).collect(Collectors.toSet());
        for (RosterTemplate template : program.rosterTemplates()) {
            if (!posts.contains(template.post())) {
                throw new ProgramRefused(
                        "排班模板 " + template.code() + " 的岗位 " + template.post() + " 没有声明",
                        "its roster template " + template.code() + " is for the unknown post " + template.post());
            }
        }
        if (posts.size() != program.posts().size()) {
            throw new ProgramRefused("岗位代码重复", "two of its posts have the same code");
        }
    }

    private static void checkResource(ServiceProgram program) throws ProgramRefused {
        Set<String> permissions =
                program.permissions().stream().map(Permission::name).collect(Collectors.toSet());
        for (Method method : program.resource().getMethods()) {
            if (!serves(method)) {
                continue;
            }
            Needs needs = method.getAnnotation(Needs.class);
            boolean open = method.isAnnotationPresent(Open.class);
            if ((needs == null) == !open || (needs != null && !permissions.contains(needs.value()))) {
                throw new ProgramRefused(
                        "接口 " + method.getName() + " 没有说明谁可以用",
                        "its operation " + method.getName() + " does not say who may call it");
            }
        }
    }

    private static boolean serves(Method method) {
        return method.isAnnotationPresent(Path.class)
                || Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
