package org.linli.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.linli.spi.ServiceProgram;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;

/**
 * PF4J for one jar, with our class loader and nothing that reaches around it.
 *
 * <p>One manager per jar, since PF4J holds one version of a plugin only: a new version is started beside the old one, which serves
 * on until the new one is ready.
 */
final class ProgramManager extends DefaultPluginManager {

    ProgramManager(Path folder) {
        super(folder);
    }

    /** Loads and starts the jar and gives its one program. */
    ServiceProgram open(Path jar) throws ProgramRefused {
        String id = loadPlugin(jar);
        startPlugin(id);
        List<Class<? extends ServiceProgram>> found = getExtensionClasses(ServiceProgram.class, id);
        if (found.size() != 1) {
            throw new ProgramRefused(
                    "它要有且只有一个 @Extension 的 ServiceProgram，现在有 " + found.size() + " 个",
                    "it must have one ServiceProgram with @Extension and has " + found.size());
        }
        return getExtensionFactory().create(found.get(0)); // getExtensions would only log what it throws
    }

    /** Unloads the jar; its class loader is closed. */
    void letGo() {
        unloadPlugins();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
                try {
                    return new ProgramClassLoader(jar, ServiceProgram.class.getClassLoader());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new PluginRepository() {
            @Override
            public List<Path> getPluginPaths() {
                return List.of();
            }

            @Override
            public boolean deletePluginPath(Path path) {
                return false;
            }
        };
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String id) {
                return false;
            }

            @Override
            public void disablePlugin(String id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void enablePlugin(String id) {
                // it always is
            }
        };
    }
}
