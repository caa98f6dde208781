package org.linli.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.web.system.DemoAccount;
import org.linli.web.system.SharedSystem;
import org.linli.web.system.StartedSystem;

/** From a shift that has ended to hours that count, through the pages of the volunteer and of the desk. */
@ExtendWith(SharedSystem.class)
class HoursWalkIT {

    private static final String COMMUNITY = "420107005008";
    private static final String PHONE = "/c/" + COMMUNITY;
    private static final String DESK = "/console/c/" + COMMUNITY;

    private static StartedSystem linli;
    private static Playwright playwright;
    private static Browser browser;

    private final List<Neighbour> people = new ArrayList<>();

    @BeforeAll
    static void start(StartedSystem system) {
        linli = system;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("LINLI_BROWSER", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @Test
    void anEndedShiftBecomesHoursThatCount() throws SQLException {
        Neighbour worker = signedIn(Neighbour.atADesk(browser, linli.uri()), "worker");
        worker.open(DESK + "/programs/community-canteen").presses("启用社区食堂").sees("社区食堂启用了");
        Neighbour volunteer = signedIn(Neighbour.onAPhone(browser, linli.uri()), "volunteer2");
        volunteer.open(PHONE + "/hours").sees("还没有服务记录").looks("hours-none");
        worker.open(DESK + "/hours?tab=SETTINGS")
                .picks("启用时间币")
                .presses("填入全国规定")
                .presses("保存");
        worker.sees("保存好了").looks("hours-settings");
        worker.open(DESK + "/hours?tab=QUESTIONED").sees("没有待答复的疑问");
        signsUpForADelivery(volunteer);

        timePasses();

        waitsForTheRecord(volunteer);
        volunteer.looks("hours-pending");
        worker.open(DESK + "/hours").sees("王建国").looks("hours-queue");
        worker.picks("王建国").presses("核定 1 条，共 2 小时").sees("核定了 1 条");
        volunteer.open("/messages").sees("2 小时的服务时长核定了");
        volunteer.open(PHONE + "/hours").sees("已核定").looks("hours-confirmed");

        volunteerAsksAndIsAnswered(volunteer, worker);
        volunteerTellsOfMore(volunteer);
        worker.open(DESK + "/hours").sees("陪老人看病").looks("hours-extra");
        certificateIsGenuineUntilItIsRevoked(volunteer);
        worker.open(DESK + "/hours?tab=CERTIFICATES").sees("已作废").looks("certificates-desk");
        volunteerGivesCreditsToAnOldWoman(volunteer, worker);
        people.forEach(Neighbour::endsWell);
    }

    private static void signsUpForADelivery(Neighbour volunteer) {
        volunteer.open(PHONE + "/shifts");
        volunteer
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("送餐员"))
                .last()
                .click();
        volunteer.page().waitForURL("**/shifts/*");
        volunteer.presses("我要报名").sees("报上了");
    }

    /** The shifts that somebody is on were this morning, and the job that notes them is due. */
    private static void timePasses() throws SQLException {
        try (Connection connection = linli.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update shift set starts_at = utc_timestamp(6) - interval 125 minute,"
                    + " ends_at = utc_timestamp(6) - interval 5 minute, settled = false where taken > 0");
            statement.executeUpdate(
                    "update scheduled_tasks set execution_time = utc_timestamp(6) - interval 1 second, version = version + 1"
                            + " where task_name = 'daily' and task_instance = 'ended-shifts'");
        }
    }

    private static void waitsForTheRecord(Neighbour volunteer) {
        for (int i = 0; i < 40; i++) {
            volunteer.open(PHONE + "/hours");
            if (volunteer.page().getByText("送餐员").count() > 0) {
                return;
            }
            volunteer.page().waitForTimeout(1_000);
        }
        throw new AssertionError("The hours of the ended shift were not noted");
    }

    private static void volunteerAsksAndIsAnswered(Neighbour volunteer, Neighbour worker) {
        volunteer.follows("送餐员").presses("时长不对").fills("哪里不对", "我多做了半小时").presses("发给社区");
        volunteer.sees("王建国提出疑问").looks("hours-asked");
        worker.open(DESK + "/hours?tab=QUESTIONED").sees("王建国").looks("hours-questions");
        worker.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("看王建国的记录"))
                .click();
        worker.settled().fills("分钟", "30").fills("答复", "核对过了，改为两个半小时");
        worker.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("答复"))
                .click();
        worker.sees("答复了");
        volunteer.open("/messages").sees("服务时长有更正");
        volunteer.open(PHONE + "/hours").sees("2 小时 30 分");
    }

    private static void volunteerTellsOfMore(Neighbour volunteer) {
        volunteer.open(PHONE + "/hours/new").looks("hours-new");
        volunteer.presses("提交补报").sees("请填写做了什么");
        volunteer.fills("做了什么", "陪老人看病").fills("几点开始", "09:00");
        volunteer.fills(
                "哪一天", LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2).toString());
        volunteer.page().getByLabel("做了多久").selectOption("15");
        volunteer.presses("提交补报").sees("记下了，等社区核定").looks("hours-filed");
    }

    private void certificateIsGenuineUntilItIsRevoked(Neighbour volunteer) {
        volunteer
                .open(PHONE + "/hours")
                .follows("服务证明")
                .settled()
                .presses("开一份证明")
                .looks("certificate-ask");
        volunteer.presses("开证明").sees("有效").looks("certificates");
        Path file = volunteer
                .page()
                .waitForDownload(() -> volunteer.follows("下载中文版"))
                .path();
        Paper paper = Paper.read(file);
        assertThat(paper.text()).contains("志愿服务记录证明", "王建国", "2 小时 30 分", "青和居社区居委会");

        Neighbour school = Neighbour.onAPhone(browser, linli.uri());
        people.add(school);
        school.open(paper.scanned()).sees("这份证明是真的").sees("王*国").looks("certificate-check");
        assertThat(school.page().content()).doesNotContain("王建国", "社区食堂");

        volunteer.presses("作废").presses("作废这份证明").sees("已作废");
        school.open(paper.scanned()).sees("这份证明已经作废").looks("certificate-revoked");
        assertThat(school.page().content()).doesNotContain("王*国");
    }

    private static void volunteerGivesCreditsToAnOldWoman(Neighbour volunteer, Neighbour worker) {
        volunteer
                .open(PHONE + "/hours")
                .follows("时间币")
                .settled()
                .sees("2 小时 30 分")
                .presses("送给邻居");
        volunteer.fills("送给谁", "陈奶奶").looks("credits-give");
        volunteer.page().getByLabel("送多少").selectOption("60");
        volunteer.presses("送出").sees("送给陈奶奶 1 小时").looks("credits-given");
        worker.open(DESK + "/hours?tab=GIFTS").sees("陈奶奶").looks("gifts");
        worker.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("陈奶奶的时间币记为已用"))
                .click();
        worker.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("陈奶奶的时间币记为已用"))
                .click();
        worker.sees("没有等使用的时间币");
        volunteer.open(PHONE + "/credits").sees("已用上").sees("1 小时 30 分").looks("credits");
    }

    private Neighbour signedIn(Neighbour somebody, String login) {
        people.add(somebody);
        DemoAccount account = linli.accounts().stream()
                .filter(demo -> demo.login().equals(login))
                .findFirst()
                .orElseThrow();
        return somebody.open("/sign-in").signsIn(login, account.password());
    }
}
