package org.linli.tenants;

/** What may stand in the directory, as patterns for Bean Validation and the import, with what people are told otherwise. */
final class Writing {

    /** 1 to 60 characters, at least one of them visible, no control characters. */
    static final String NAME = "(?=.*[^\\s\\u3000])[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]{1,60}";

    static final String NAME_TEXT = "名称要 1 到 60 个字，不能有换行等控制符|Give a name of 1 to 60 characters without line breaks";

    static final String DISTRICT_TEXT = "区的编码是 6 位数字|A district's code has 6 digits";
    static final String STREET_TEXT = "街道的编码是 9 位数字|A street's code has 9 digits";
    static final String COMMUNITY_TEXT = "社区的编码是 12 位数字|A community's code has 12 digits";

    static final String PHONE = "1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8}";

    static final String PHONE_TEXT =
            "请填 11 位手机号，或带区号的座机号，如 027-86861234|Give a mobile number of 11 digits, or a landline such as 027-86861234";

    private Writing() {}
}
