package pe.kuska.platform.probe;

import pe.kuska.platform.problem.ProblemType;

enum ThingProblem implements ProblemType {
    NAME_TAKEN;

    @Override
    public String slug() {
        return "name-taken";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Ese nombre ya existe.";
    }
}
