package org.linli.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.web.system.SharedSystem;
import org.linli.web.system.StartedSystem;
import org.linli.web.system.TestDatabase;

/** The main job, from a district's list to an old woman's lunch, through the pages and on real communities. */
@ExtendWith(SharedSystem.class)
class WalkIT {

    private static final String COMMUNITY = "420107005008";
    private static final String PHONE = "/c/" + COMMUNITY;
    private static final String DESK = "/console/c/" + COMMUNITY;
    private static final String CANTEEN = "/p/community-canteen";
    private static final String PASSWORD = "linju-2026-ok";
    private static final int MOST_MEGABYTES = 700;
    private static final Path LIST = Path.of("../tenants/src/main/resources/demo/qingshan-communities.csv");

    private static StartedSystem linli;
    private static Playwright playwright;
    private static Browser browser;

    private final List<Neighbour> people = new ArrayList<>();

    @BeforeAll
    static void start(TestDatabase database) {
        linli = StartedSystem.withEmptyDistrict("walk", database, "420107", "青山区");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("LINLI_BROWSER", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void stop() throws SQLException {
        playwright.close();
        linli.close();
    }

    @Test
    void aDistrictComesOnBoardAndSomebodyGetsLunch() throws IOException {
        Neighbour bureau = atADesk();
        bureauImportsItsCommunities(bureau);
        Neighbour worker = accepts(atADesk(), bureauInvitesAWorker(bureau), "李静", "lijing");
        workerEnablesTheCanteen(worker);
        String volunteersLink = workerInvites(worker, "志愿者", "10");
        String residentsLink = workerInvites(worker, "居民", "10");

        String shift = fullShift(volunteersLink);
        Neighbour waiting = accepts(onAPhone(), volunteersLink, "孙丽", "sunli");
        waiting.open(shift).presses("我要候补").sees("已排上候补，第 1 位").looks("waiting");
        firstOneWithdraws();
        waiting.open("/messages").sees("您补上了").looks("moved-up");

        Neighbour resident = accepts(onAPhone(), residentsLink, "陈桂兰", "chenguilan");
        residentOrdersLunch(worker, resident);
        kitchenCounts(worker);
        suspendedClosesKindlyAndKeepsEverything(worker, resident);
        people.forEach(Neighbour::endsWell);
        serverHasStayedSmall();
    }

    private static void serverHasStayedSmall() throws IOException {
        int megabytes = linli.residentMegabytes().orElse(0);
        System.out.println("[linli] The server holds " + megabytes + " MB after the walk");
        assertThat(megabytes).isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private void bureauImportsItsCommunities(Neighbour bureau) {
        bureau.open("/console/d/420107").follows("登录");
        bureau.looks("sign-in").signsIn("bureau", linli.accounts().get(0).password());
        bureau.arrivesAt("/console/d/420107").looks("empty-district");
        bureau.follows("导入名单").arrivesAt("/console/d/420107/import").chooses("社区名单", LIST);
        bureau.sees("现在还没有导入").looks("dry-run").presses("导入 101 个社区");
        bureau.sees("名单导入好了").follows("看全部社区").arrivesAt("/console/d/420107");
        bureau.sees("共 101 个社区").looks("communities");
    }

    private String bureauInvitesAWorker(Neighbour bureau) {
        bureau.open(DESK).looks("community").presses("发邀请");
        bureau.dialog().getByText("社区工作者").first().click();
        return link(bureau);
    }

    private void workerEnablesTheCanteen(Neighbour worker) {
        worker.open(DESK).sees("第一次用").looks("first-run");
        worker.open(DESK + "/programs/community-canteen").looks("program").presses("启用社区食堂");
        worker.sees("社区食堂启用了").looks("enabled");
        worker.open(DESK + "/roster").looks("roster");
    }

    private static String workerInvites(Neighbour worker, String as, String uses) {
        worker.open(DESK + "/people?tab=invitations").presses("发邀请");
        worker.dialog()
                .getByText(as, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        worker.dialog().getByRole(AriaRole.SPINBUTTON).fill(uses);
        return link(worker);
    }

    private static String link(Neighbour who) {
        who.presses("生成邀请链接").sees("链接好了");
        return who.dialog().getByLabel("邀请链接").inputValue();
    }

    private Neighbour accepts(Neighbour who, String link, String name, String login) {
        who.open(link).looks("invitation-" + login);
        who.fills("姓名", name).fills("登录名", login).fills("密码", PASSWORD).presses("接受邀请");
        return who.arrivesAt(PHONE).looks("home-" + login);
    }

    /** Three volunteers take the seats of the first lunch delivery; the first of them finds it without signing in. */
    private String fullShift(String link) {
        for (String login : List.of("wangfang", "liuyang", "zhaolei")) {
            accepts(onAPhone(), link, "志愿者" + login, login);
        }
        Neighbour first = onAPhone().open(PHONE + "/shifts").looks("open-shifts");
        first.page().getByRole(AriaRole.LINK, named("送餐员")).last().click();
        first.page().waitForURL("**/shifts/*");
        String shift = first.page().url();
        first.looks("shift").follows("我要报名");
        first.signsIn("wangfang", PASSWORD).presses("我要报名").sees("报上了").looks("signed-up");
        first.open(PHONE + "/mine").sees("送餐员").looks("my-shifts");
        for (String login : List.of("liuyang", "zhaolei")) {
            Neighbour other = onAPhone().open("/sign-in");
            other.signsIn(login, PASSWORD);
            other.open(shift).presses("我要报名").sees("报上了");
        }
        return shift;
    }

    private void firstOneWithdraws() {
        Neighbour first = onAPhone().open("/sign-in").signsIn("wangfang", PASSWORD);
        first.open(PHONE + "/mine").presses("我来不了");
        first.presses("确定来不了，退出这个班次").sees("您还没有报名的班次").looks("withdrawn");
    }

    private static void residentOrdersLunch(Neighbour worker, Neighbour resident) {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        worker.open(DESK + CANTEEN + "/plan").looks("plan");
        worker.open(DESK + CANTEEN + "/plan-day?date=" + tomorrow).fills("有哪些菜", "红烧豆腐\n清炒时蔬");
        worker.presses("保存菜单").sees("菜单保存好了");
        resident.open(PHONE + CANTEEN + "/menu").looks("menu");
        resident.open(PHONE + CANTEEN + "/order?date=" + tomorrow).looks("order");
        resident.picks("堂食").picks("不吃香菜").presses("我要订餐").sees("订好了").looks("ordered");
        resident.open(PHONE + CANTEEN + "/orders").sees("不吃香菜").looks("my-orders");
    }

    private static void kitchenCounts(Neighbour worker) {
        worker.open(DESK + CANTEEN + "/kitchen");
        worker.page().getByRole(AriaRole.BUTTON, named("明天")).click();
        worker.sees("不吃香菜").looks("kitchen");
    }

    private static void suspendedClosesKindlyAndKeepsEverything(Neighbour worker, Neighbour resident) {
        worker.open(DESK + "/programs/community-canteen").presses("停用社区食堂");
        worker.dialog().getByRole(AriaRole.BUTTON).first().click();
        worker.sees("资料都还在").looks("suspended");
        resident.open(PHONE + CANTEEN + "/orders").looks("closed");
        assertThat(resident.page().content()).doesNotContain("不吃香菜");
        worker.open(DESK + "/programs/community-canteen").presses("启用社区食堂").sees("社区食堂启用了");
        resident.open(PHONE + CANTEEN + "/orders").sees("不吃香菜");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Neighbour atADesk() {
        Neighbour somebody = Neighbour.atADesk(browser, linli.uri());
        people.add(somebody);
        return somebody;
    }

    private Neighbour onAPhone() {
        Neighbour somebody = Neighbour.onAPhone(browser, linli.uri());
        people.add(somebody);
        return somebody;
    }
}
