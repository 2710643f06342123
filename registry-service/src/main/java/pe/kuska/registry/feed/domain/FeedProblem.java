package pe.kuska.registry.feed.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can be wrong with a place in the feed. */
public enum FeedProblem implements ProblemType {
    CURSOR_EXPIRED(
            "feed-cursor-expired",
            410,
            "Los eventos que siguen a ese cursor ya no se guardan. Vuelva a leer sus casos y empiece sin cursor.");

    private final String slug;
    private final int status;
    private final String title;

    FeedProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
