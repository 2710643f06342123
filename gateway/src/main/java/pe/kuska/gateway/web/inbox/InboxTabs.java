package pe.kuska.gateway.web.inbox;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The parts of the inbox: only units that receive people have something to answer.
enum InboxTabs {
    REFERRALS("/bandeja"),
    DEADLINES("/bandeja/plazos"),
    CAME_BACK("/bandeja/devueltas"),
    CASE_LOAD("/bandeja/a-cargo");

    private final String path;

    InboxTabs(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static List<Tab> of(InboxTabs here, Visitor visitor, InboxWords words) {
        List<Tab> tabs = new ArrayList<>();
        if (visitor.receivesReferrals()) {
            tabs.add(new Tab(REFERRALS.path, words.tabReferrals(), here == REFERRALS));
        }
        tabs.add(new Tab(DEADLINES.path, words.tabDeadlines(), here == DEADLINES));
        if (!visitor.is(Role.POLICY_LEAD)) {
            tabs.add(new Tab(CAME_BACK.path, words.tabCameBack(), here == CAME_BACK));
        }
        if (visitor.receivesReferrals()) {
            tabs.add(new Tab(CASE_LOAD.path, words.tabCaseLoad(), here == CASE_LOAD));
        }
        return List.copyOf(tabs);
    }
}
