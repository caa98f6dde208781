package org.linli.programs;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Permission;
import org.linli.spi.Post;
import org.linli.spi.ProgramJob;
import org.linli.spi.RosterTemplate;

/** Judges what a program declares, so that a mistake is found when it starts and not when somebody needs it. */
final class Declarations {

    private Declarations() {}

    static void check(ProgramJar jar, Declared declared, Jsonb json) throws ProgramRefused {
        for (Class<?> entity : declared.entities()) {
            EntityRules.check(entity, jar.tablePrefix());
        }
        checkPermissions(jar, declared);
        checkRosters(declared);
        checkResource(declared);
        checkJobs(declared);
        checkSettings(declared.settings(), json);
    }

    private static void checkPermissions(ProgramJar jar, Declared program) throws ProgramRefused {
        for (Permission permission : program.permissions()) {
            if (!permission.name().matches(jar.id() + "\\.[a-z-]{1,40}")) {
                throw new ProgramRefused(
                        "权限 " + permission.name() + " 要以 " + jar.id() + ". 开头",
                        "its permission " + permission.name() + " does not begin with " + jar.id() + ".");
            }
        }
    }

    private static void checkRosters(Declared program) throws ProgramRefused {
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

    private static void checkResource(Declared program) throws ProgramRefused {
        Set<String> permissions =
                program.permissions().stream().map(Permission::name).collect(Collectors.toSet());
        if (program.resource().getClassLoader() != program.loader()) {
            throw new ProgramRefused("它的接口类不是它自己的", "its resource is no class of its own");
        }
        for (Method method : program.resource().getMethods()) {
            if (!serves(method)) {
                continue;
            }
            if (!method.isAnnotationPresent(Path.class)) {
                throw new ProgramRefused(
                        "接口 " + method.getName() + " 没有自己的 @Path，没有人能访问到",
                        "its operation " + method.getName() + " has no @Path of its own, so nobody could reach it");
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

    private static void checkJobs(Declared program) throws ProgramRefused {
        Set<String> names = new HashSet<>();
        for (ProgramJob job : program.jobs()) {
            if (!job.name().matches("[a-z0-9-]{1,40}") || !names.add(job.name())) {
                throw new ProgramRefused(
                        "任务名 " + job.name() + " 不对，或者写了两次",
                        "the name of its job " + job.name() + " is not right or is there twice");
            }
        }
    }

    /** The defaults come back as they were, once they are written and read. */
    private static void checkSettings(Class<? extends Record> settings, Jsonb json) throws ProgramRefused {
        try {
            Record defaults = Enablements.defaults(settings);
            if (defaults.equals(json.fromJson(json.toJson(defaults), settings))) {
                return;
            }
        } catch (IllegalStateException | JsonbException e) {
            // it is refused for the same reason
        }
        throw new ProgramRefused(
                "设置 " + settings.getSimpleName() + " 要有给出默认值的无参构造方法，并能写成 JSON 再读回来",
                "its settings " + settings.getSimpleName()
                        + " need a constructor without arguments that gives the defaults, and must come back from JSON");
    }

    private static boolean serves(Method method) {
        return method.isAnnotationPresent(Path.class)
                || Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
