package pe.kuska.gateway.web.cases;

/// A district by its code and by the names people know it by.
public record District(String ubigeo, String district, String province, String department) {

    /// As it is written in a form and read back from it.
    public String name() {
        return district + ", " + province + ", " + department;
    }
}
