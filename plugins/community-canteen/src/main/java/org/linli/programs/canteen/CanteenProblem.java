package org.linli.programs.canteen;

import org.linli.spi.ProblemText;
import org.linli.spi.ProblemType;

/** Why a meal cannot be ordered, cancelled or planned. */
enum CanteenProblem implements ProblemType {
    NO_MEAL(409, "这一天食堂不开饭，请在菜单里另选一天。", "The canteen serves no meal on that day. Choose another day on the menu."),
    ORDERS_CLOSED(
            409,
            "这一天的订餐在 {0} 截止了，现在不能再订或取消。有急事请打电话给社区。",
            "Orders for that day closed on {0}; nothing can be ordered or cancelled now. If it is urgent, call the community."),
    SOLD_OUT(
            409,
            "这一天剩下的份数不够了，请少订一点，或者另选一天。",
            "There are not enough portions left that day. Order fewer, or choose another day."),
    ALREADY_ORDERED(
            409,
            "这一天已经订过了，编号 {0}。要改请先取消它，再重新订。",
            "There already is an order for that day, number {0}. To change it, cancel it and order again."),
    NO_DELIVERY(
            409, "本社区的食堂现在不送餐，请选堂食或自取。", "The canteen does not deliver at the moment. Choose to eat in or pick up."),
    MENU_HAS_ORDERS(
            409,
            "这一天已经有人订餐，不能取消。请先联系订餐的人，取消他们的订单。",
            "People have already ordered for that day. Speak to them and cancel their orders first."),
    NO_COURIER_SHIFT(
            409,
            "这份名单有老人的姓名和地址，只给当天的送餐员看。您这一天没有送餐班次，想送餐请先报名。",
            "This list names old people and their doors; it is for those who carry meals that day. You have no delivery shift then:"
                    + " sign up for one first."),
    PAST_DAY(409, "这一天已经过去了，请选今天或以后的日子。", "That day is over. Choose today or a later day.");

    private final ProblemText problem;

    CanteenProblem(int status, String zh, String en) {
        this.problem = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText problem() {
        return problem;
    }
}
