package pe.kuska.platform.http;

import java.sql.SQLException;
import java.util.Optional;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.ProblemType;

/** What a failure of the database means to whoever asked, by its SQLSTATE; what is left is a mistake of ours. */
final class DatabaseFailures {

    /** The pool gave no connection, or it was lost; no room; somebody stopped the server. */
    private static final String AWAY = "08|53|57";

    private DatabaseFailures() {}

    /** The problem to answer with, if any of its causes tells one. */
    static Optional<ProblemType> problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return problemOf(sql.getSQLState() == null ? "08000" : sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemType> problemOf(String state) {
        return switch (state) {
            // Two who changed the same waited for each other, or one was faster.
            case "40001", "40P01" -> Optional.of(CommonProblem.CONFLICT);
            // A sign that no text may hold, such as NUL.
            case "22021", "22P05" -> Optional.of(CommonProblem.INVALID_REQUEST);
            default -> state.matches("(" + AWAY + ").*") ? Optional.of(CommonProblem.UNAVAILABLE) : Optional.empty();
        };
    }
}
