package org.linli.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.EntityTag;
import org.linli.identity.HeldRole;
import org.linli.identity.Place;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.testkit.ServerTests;

@ExtendWith(ArquillianExtension.class)
class TenantsIT {

    private static final String QINGSHAN = "420107";
    private static final String QINGHEJU = "420107005008";

    @Inject
    Office office;

    @Deployment
    static WebArchive deployment() {
        return ServerTests.war("tenants", TenantsIT.class, Office.class, Country.class, Workbooks.class);
    }

    @Test
    void theFirstStartMakesTheDemoDistrictAndItsLogins() throws IOException {
        assertThat(office.list(QINGSHAN)).hasSize(101);
        assertThat(office.list(QINGSHAN).stream().map(ListedCommunity::street).distinct())
                .hasSize(12);
        Path file = Path.of(System.getProperty("linli.demo.accounts"));
        List<String> roles = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .peek(cells -> assertThat(cells).hasSize(4).doesNotContain(""))
                .map(cells -> cells[2])
                .toList();
        assertThat(roles)
                .hasSize(12)
                .contains(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theRealListImportedAgainChangesNothing() throws IOException {
        ImportReport report = office.take(realList().getBytes(StandardCharsets.UTF_8), QINGSHAN, false, null);

        assertThat(report).isEqualTo(new ImportReport(0, 0, 101, 0, List.of()));
    }

    @Test
    void readsTheRealListInGb18030UnderChineseHeaders() throws IOException {
        String list = realList().replaceFirst("code,name,street_code,street", "编码,名称,街道编码,街道");

        assertThat(office.take(list.getBytes(Charset.forName("GB18030")), QINGSHAN, true, null)
                        .unchanged())
                .isEqualTo(101);
        assertThat(office.take(("\uFEFF" + list).getBytes(StandardCharsets.UTF_8), QINGSHAN, true, null)
                        .unchanged())
                .isEqualTo(101);
    }

    @Test
    void readsTheRealListAsAWorkbook() throws IOException {
        List<List<Object>> rows = realList()
                .lines()
                .map(line -> Arrays.<Object>stream(line.split(",")).toList())
                .collect(Collectors.toCollection(ArrayList::new));
        Path file = Files.createTempFile("list", ".xlsx");
        Workbooks.write(file, rows);

        assertThat(office.take(Files.readAllBytes(file), QINGSHAN, false, null).unchanged())
                .isEqualTo(101);
        Files.delete(file);
    }

    @Test
    void aDryRunWritesNothing() {
        String district = office.district("900101");
        String list = "code,name,street\n900101001001,甲社区,甲街道\n";

        ImportReport dry = office.take(list.getBytes(StandardCharsets.UTF_8), district, true, null);

        assertThat(dry.created()).isEqualTo(1);
        assertThat(office.list(district)).isEmpty();
        assertThat(office.take(list, district)).isEqualTo(dry);
        assertThat(office.list(district)).hasSize(1);
    }

    @Test
    void renamesWhatTheListCallsOtherwiseAndDeletesNothing() {
        String district = office.district("900102");
        office.take("code,name,street\n900102001001,甲社区,甲街道\n900102001002,乙社区,甲街道\n", district);

        ImportReport report = office.take("name,code\n丙社区,900102001002\n", district);

        assertThat(report).isEqualTo(new ImportReport(0, 1, 0, 0, List.of()));
        assertThat(office.list(district)).extracting(ListedCommunity::name).containsExactly("甲社区", "丙社区");
        assertThat(office.directory.byCode("900102001002")).map(Community::name).contains("丙社区");
    }

    @Test
    void aRenamedStreetIsAChangeOfItsCommunities() {
        String district = office.district("900103");
        office.take("code,name,street\n900103001001,甲社区,甲街道\n", district);

        ImportReport report = office.take("code,name,street\n900103001001,甲社区,新街道\n", district);

        assertThat(report.updated()).isEqualTo(1);
        assertThat(office.list(district).get(0).street().name()).isEqualTo("新街道");
    }

    @Test
    void saysOfEveryLineThatItLeavesOutWhyAndTakesTheRest() {
        String district = office.district("900104");

        ImportReport report = office.take("""
                code,name,street_code,street
                90010400100,短,,
                900105001001,别区,,
                900104001001,,900104001,甲街道
                900104001002,乙社区,900104002,甲街道
                900104001003,丙社区,900104001,甲街道
                900104001003,丙社区,900104001,甲街道
                900104009001,丁社区,,
                """, district);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(6);
        assertThat(report.rejected())
                .extracting(rejected -> rejected.line() + " " + rejected.field())
                .containsExactly("2 code", "3 code", "4 name", "5 street_code", "7 code", "8 street");
        assertThat(report.rejected().get(0).message()).isEqualTo("A community's code has 12 digits");
    }

    @Test
    void takesTheWholeCountryInOneGoAndTellsHowFarItIs() {
        long seed = System.nanoTime();
        System.out.println("The country is made of the seed " + seed);
        byte[] list = Country.list(seed);
        String key = "country-" + seed;
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        Thread watcher = new Thread(() -> seen.complete(sawItRunning(key)));
        watcher.start();

        ImportReport first = office.take(list, "", false, key);
        ImportReport second = office.take(list, "", false, null);

        assertThat(first).isEqualTo(new ImportReport(Country.COMMUNITIES, 0, 0, 0, List.of()));
        assertThat(second).isEqualTo(new ImportReport(0, 0, Country.COMMUNITIES, 0, List.of()));
        assertThat(seen.join()).isTrue();
        assertThat(office.act(() -> office.progress.find(office.account(), key)))
                .contains(new ProgressView(Country.COMMUNITIES, Country.COMMUNITIES, ImportProgress.State.DONE));
        assertThat(office.list("610001")).hasSize(200);
    }

    private boolean sawItRunning(String key) {
        for (int i = 0; i < 600; i++) {
            ProgressView now = office.progress.find(office.account(), key).orElse(null);
            if (now != null && now.state() == ImportProgress.State.RUNNING && now.done() > 0) {
                return now.rows() == Country.COMMUNITIES;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        return false;
    }

    @Test
    void aSuspensionIsSeenAtOnce() {
        String district = office.district("900106");
        office.take("code,name,street\n900106001001,甲社区,甲街道\n", district);
        Community community = office.directory.byCode("900106001001").orElseThrow();
        assertThat(community.active()).isTrue();

        office.act(() -> office.communities.edit(
                community, new EntityTag("\"1\""), new CommunityEdit(null, null, CommunityEntry.State.SUSPENDED)));

        assertThat(office.directory.byCode("900106001001").orElseThrow().active())
                .isFalse();
        assertThatThrownBy(() -> office.act(() -> office.communities.edit(
                        community, new EntityTag("\"1\""), new CommunityEdit("新名", null, null))))
                .hasMessage("stale-edit");
    }

    @Test
    void addsACommunityOfItsOwnDistrictOnce() {
        String district = office.district("900107");
        NewCommunity wanted = new NewCommunity("900107001001", "甲社区", null, "甲街道");

        CommunityView added = office.act(() -> office.communities.add(district, wanted));

        assertThat(added.street()).isEqualTo(new NamedPlace("900107001", "甲街道"));
        assertThatThrownBy(() -> office.act(() -> office.communities.add(district, wanted)))
                .hasMessage("bad-input");
        assertThatThrownBy(() -> office.act(() -> office.communities.add(QINGSHAN, wanted)))
                .hasMessage("bad-input");
        assertThatThrownBy(() -> office.district("900107")).hasMessage("bad-input");
    }

    @Test
    void findsCommunitiesByNameAndCodeAndPagesThroughThem() {
        assertThat(office.act(() -> office.communities.list(QINGSHAN, "青和居", Office.ALL))
                        .items())
                .extracting(ListedCommunity::code)
                .containsExactly(QINGHEJU);
        assertThat(office.act(() -> office.communities.list(QINGSHAN, "005008", Office.ALL))
                        .items())
                .hasSize(1);
        assertThat(office.act(() -> office.communities.list(QINGSHAN, "%", Office.ALL))
                        .items())
                .isEmpty();
        assertThat(office.list("420107005")).hasSize(8);
        assertThat(office.list(QINGSHAN).stream().filter(listed -> listed.code().equals(QINGHEJU)))
                .allSatisfy(listed -> assertThat(listed.members()).isEqualTo(7));
    }

    @Test
    void aBureauSeesItsOwnDistrictOnly() {
        office.district("900108");
        List<HeldRole> bureau = List.of(new HeldRole(Role.BUREAU, Place.district("900108")));

        assertThat(office.act(() -> office.districts.list(bureau, Office.ALL)).items())
                .containsExactly(new DistrictView("900108", "区900108", 0));
        assertThat(office.act(() -> office.districts.list(List.of(), Office.ALL))
                        .items())
                .isEmpty();
    }

    @Test
    void knowsTheNamesOfPlacesAndNothingOfNonsense() {
        assertThat(office.directory.nameOf(PlaceKind.STREET, "420107005")).contains("工人村街道");
        assertThat(office.directory.nameOf(PlaceKind.DISTRICT, "nonsense")).isEmpty();
        assertThat(office.directory.byCode("'; drop table")).isEmpty();
    }

    private static String realList() throws IOException {
        try (InputStream list = TenantsIT.class.getResourceAsStream("/demo/qingshan-communities.csv")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
