package org.linli.web.system;

/** People of elsewhere use the victim's ids at home, each id alone and all together, or name its community in a header. */
record AskedFromHome(Findings findings) {

    void attack(Target target) {
        for (Recipe.Ready own : target.foreign()) {
            foreignIds(target, own);
            namedInHeaders(target, own);
        }
    }

    private void foreignIds(Target target, Recipe.Ready own) {
        Recipe recipe = target.recipe();
        Call all = own.call();
        Call none = own.call();
        for (String id : recipe.ids()) {
            String foreignId = Slots.get(target.call(), id);
            String missingId = Slots.unlike(foreignId);
            Call one = Slots.set(own.call(), id, foreignId);
            Call missing = Slots.set(own.call(), id, missingId);
            findings.same(recipe + ": foreign " + id, own.person(), one, missing, target.victims());
            all = Slots.set(all, id, foreignId);
            none = Slots.set(none, id, missingId);
        }
        if (recipe.ids().size() > 1) {
            findings.same(recipe + ": all foreign ids", own.person(), all, none, target.victims());
        }
    }

    private void namedInHeaders(Target target, Recipe.Ready own) {
        if (own.call().writes()) {
            return;
        }
        String code = target.rivals().victim().code;
        Call named = own.call().asking("community", code).header("X-Forwarded-Prefix", "/api/v1/communities/" + code);
        for (String name :
                new String[] {"X-Community", "X-Community-Id", "X-Tenant", "X-Tenant-Id", "Linli-Community"}) {
            named = named.header(name, code);
        }
        findings.tried();
        Answer answer = own.person().ask(named);
        String what = target.recipe() + ": the victim named in headers";
        if (!answer.succeeded()) {
            findings.attacked(what + " makes a difference: " + answer);
        }
        findings.showsNothing(what, answer, target.foreignTo(own));
    }
}
