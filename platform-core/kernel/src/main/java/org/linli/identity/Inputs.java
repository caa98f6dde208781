package org.linli.identity;

/** What people may write about themselves, as patterns for Bean Validation, with what they are told otherwise. */
final class Inputs {

    /** 1 to 60 characters, at least one of them visible; no control characters and none that turn the direction of writing. */
    static final String NAME = "(?=.*[^\\s\\u3000])[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]{1,60}";

    static final String NAME_TEXT = "姓名要 1 到 60 个字，不能有换行等控制符|Give a name of 1 to 60 characters without line breaks";

    static final String LOGIN = "[\\p{L}\\p{N}._@-]{3,40}";

    static final String LOGIN_TEXT =
            "登录名要 3 到 40 个字，可以用汉字、字母、数字和 . _ @ -|Give 3 to 40 letters, digits or . _ @ - as log-in name";

    /** A mobile number of the mainland, or a landline with its area code. */
    static final String PHONE = "1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8}";

    static final String PHONE_TEXT =
            "请填 11 位手机号，或带区号的座机号，如 027-86861234|Give a mobile number of 11 digits, or a landline such as 027-86861234";

    static final String PASSWORD_TEXT = "密码要 8 到 200 个字符|Give a password of 8 to 200 characters";

    private Inputs() {}
}
