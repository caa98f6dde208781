package org.linli.programs.canteen;

/** How a meal gets to whoever eats it: 堂食, 自取, 送餐. */
public enum MealMode {
    DINE_IN,
    PICK_UP,
    DELIVERY
}
