package org.linli.programs;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.linli.spi.CommunityOwned;
import org.linli.spi.UtcInstants;

/** The persistence unit of one version of a program: its entities, in the platform's database and transactions. */
record ProgramUnit(String name, URL root, ClassLoader loader, DataSource database, List<String> entities)
        implements PersistenceUnitInfo {

    static EntityManagerFactory open(ProgramJar jar, Declared program, DataSource database) {
        ClassLoader loader = program.loader();
        URL root = program.resource().getProtectionDomain().getCodeSource().getLocation();
        List<String> entities = Stream.concat(
                        Stream.of(CommunityOwned.class, UtcInstants.class), program.entities().stream())
                .map(Class::getName)
                .toList();
        String name = jar.id() + "-" + jar.version() + "-" + Integer.toHexString(System.identityHashCode(loader));
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new ProgramUnit(name, root, loader, database, entities),
                        Map.of(
                                "eclipselink.target-server", "Glassfish",
                                "eclipselink.target-database", "MySQL",
                                "eclipselink.weaving", "false",
                                "eclipselink.session-name", name,
                                "eclipselink.logging.level", "WARNING",
                                "eclipselink.jdbc.batch-writing", "JDBC"));
    }

    @Override
    public String getPersistenceUnitName() {
        return name;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public DataSource getJtaDataSource() {
        return database;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return root;
    }

    @Override
    public List<String> getManagedClassNames() {
        return entities;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // weaving is off
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
