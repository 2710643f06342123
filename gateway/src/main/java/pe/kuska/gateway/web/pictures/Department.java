package pe.kuska.gateway.web.pictures;

import java.util.Arrays;
import java.util.Optional;

/// The departments of Peru by their INEI code, each with its place on a grid of equal tiles that keeps neighbours
/// together: a large department without people draws no more attention than a small one.
public enum Department {
    AMAZONAS("01", "Amazonas", "AMA", 2, 1),
    ANCASH("02", "Áncash", "ÁNC", 1, 3),
    APURIMAC("03", "Apurímac", "APU", 3, 5),
    AREQUIPA("04", "Arequipa", "ARE", 2, 6),
    AYACUCHO("05", "Ayacucho", "AYA", 2, 5),
    CAJAMARCA("06", "Cajamarca", "CAJ", 1, 1),
    CALLAO("07", "Callao", "CAL", 0, 4),
    CUSCO("08", "Cusco", "CUS", 3, 4),
    HUANCAVELICA("09", "Huancavelica", "HUV", 2, 4),
    HUANUCO("10", "Huánuco", "HUC", 2, 2),
    ICA("11", "Ica", "ICA", 1, 5),
    JUNIN("12", "Junín", "JUN", 3, 3),
    LA_LIBERTAD("13", "La Libertad", "LAL", 1, 2),
    LAMBAYEQUE("14", "Lambayeque", "LAM", 0, 2),
    LIMA("15", "Lima", "LIM", 1, 4),
    LORETO("16", "Loreto", "LOR", 3, 0),
    MADRE_DE_DIOS("17", "Madre de Dios", "MDD", 4, 4),
    MOQUEGUA("18", "Moquegua", "MOQ", 3, 6),
    PASCO("19", "Pasco", "PAS", 2, 3),
    PIURA("20", "Piura", "PIU", 0, 1),
    PUNO("21", "Puno", "PUN", 4, 5),
    SAN_MARTIN("22", "San Martín", "SAM", 3, 1),
    TACNA("23", "Tacna", "TAC", 4, 6),
    TUMBES("24", "Tumbes", "TUM", 0, 0),
    UCAYALI("25", "Ucayali", "UCA", 3, 2);

    private final String ubigeo;
    private final String officialName;
    private final String letters;
    private final int column;
    private final int row;

    Department(String ubigeo, String officialName, String letters, int column, int row) {
        this.ubigeo = ubigeo;
        this.officialName = officialName;
        this.letters = letters;
        this.column = column;
        this.row = row;
    }

    /// The first two figures of the ubigeo.
    public String ubigeo() {
        return ubigeo;
    }

    public String officialName() {
        return officialName;
    }

    public String letters() {
        return letters;
    }

    public int column() {
        return column;
    }

    public int row() {
        return row;
    }

    /// The department of a ubigeo of any length.
    public static Optional<Department> of(String ubigeo) {
        return Arrays.stream(values())
                .filter(department -> ubigeo.startsWith(department.ubigeo))
                .findFirst();
    }
}
