package pe.kuska.indicators.compliance;

/** A report as the API answers it. */
public interface ReportJson {

    byte[] of(ReadComplianceReport.Given given);
}
