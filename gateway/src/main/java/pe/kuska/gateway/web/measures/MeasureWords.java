package pe.kuska.gateway.web.measures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of protection measures: who granted them, until when they hold.
@MessageBundle("measures")
public interface MeasureWords {

    @Message("Medidas de protección")
    String title();

    @Message("Lo que una autoridad ordenó para proteger a la persona y hasta cuándo rige.")
    String lead();

    @Message("No hay medidas registradas")
    String none();

    @Message("Registre la que otorgó la fiscalía, el Poder Judicial o la UPE.")
    String noneHint();

    @Message("Registrar una medida")
    String grantTitle();

    @Message("Medida")
    String kind();

    @Message("Quién la otorgó")
    String authority();

    @Message("Base legal")
    String legalBasis();

    @Message("Desde qué día rige")
    String grantedOn();

    @Message("Último día, si tiene plazo")
    String lastDay();

    @Message("Avisaremos antes de que venza.")
    String lastDayHint();

    @Message("Registrar la medida")
    String grantSubmit();

    @Message("Elija la medida.")
    String missingKind();

    @Message("Elija quién la otorgó.")
    String missingAuthority();

    @Message("Elija la base legal.")
    String missingBasis();

    @Message("Vigente")
    String statusInForce();

    @Message("Terminada")
    String statusEnded();

    @Message("Sin plazo")
    String noTerm();

    @Message("Hasta")
    String until();

    @Message("{#if n == 1}Renovada una vez{#else}Renovada {n} veces{/if}")
    String renewals(int n);

    @Message("Renovar")
    String renewTitle();

    @Message("Nuevo último día")
    String newLastDay();

    @Message("Registrar la renovación")
    String renewSubmit();

    @Message("Registrar que terminó")
    String endTitle();

    @Message("Por qué terminó")
    String endReason();

    @Message("Registrar el fin")
    String endSubmit();

    @Message("Terminó el {day}")
    String endedOn(String day);

    @Message("La registró")
    String recordedBy();
}
