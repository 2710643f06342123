package pe.kuska.indicators.progress;

import pe.kuska.indicators.progress.domain.FormulaSettings;

/** The formula settings that ship with the service. */
public final class ShippedFormulas {

    private ShippedFormulas() {}

    public static FormulaSettings ofPnftp() {
        return FormulaVersions.read("PNFTP").getLast();
    }
}
