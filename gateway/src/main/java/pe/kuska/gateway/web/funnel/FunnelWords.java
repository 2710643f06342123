package pe.kuska.gateway.web.funnel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the funnel: how many people get how far, and where they stop.
@MessageBundle("funnel")
public interface FunnelWords {

    @Message("Hasta dónde llegan")
    String title();

    @Message("Personas víctimas de casos de {year}, cada una contada una vez por su código.")
    String lead(int year);

    @Message("Año")
    String year();

    @Message("Departamento")
    String department();

    @Message("Todo el país")
    String wholeCountry();

    @Message("Mostrar")
    String show();

    @Message("Embudo: personas que llegan a cada paso")
    String picture();

    @Message("Personas por paso, las que no siguieron y los tiempos")
    String tableCaption();

    @Message("Paso")
    String step();

    @Message("Personas")
    String people();

    @Message("Del paso anterior")
    String share();

    @Message("No siguieron")
    String stopped();

    @Message("Por qué")
    String why();

    @Message("Mediana desde el paso anterior")
    String median();

    @Message("9 de cada 10 tardan hasta")
    String p90();

    @Message("Contado el {moment}. Qué cuenta como cada paso está por confirmar.")
    String asOf(String moment);

    @Message("reservado")
    String withheld();

    @Message("Los demás motivos: reservado")
    String withheldRest();

    @Message(
            "Las cifras de muy pocas personas, y las que permitirían deducirlas, no se muestran a quien no puede verlas a todas.")
    String withheldLong();

    @Message("Rescatadas")
    String stepRescued();

    @Message("Entregadas a una unidad")
    String stepHandedOver();

    @Message("Acogidas")
    String stepSheltered();

    @Message("Atendidas")
    String stepAttended();

    @Message("Con plan acordado")
    String stepPlan();

    @Message("Reintegradas")
    String stepReintegrated();

    @Message("En curso")
    String underWay();

    @Message("En curso: algo se les debe todavía")
    String underWayLong();

    @Message("Siguieron")
    String wentOn();

    @Message("Sin motivo registrado")
    String noReason();

    @Message("Nadie llegó todavía")
    String none();

    @Message("No hay personas en ese año")
    String empty();

    @Message("Pruebe con otro año o con todo el país.")
    String emptyHint();

    // People behind a figure

    @Message("Quiénes están detrás de la cifra")
    String peopleTitle();

    @Message("Solo aparecen las personas cuya ruta usted puede leer.")
    String peopleLead();

    @Message("Personas del paso")
    String peopleCaption();

    @Message("Llegó el")
    String reached();

    @Message("Hasta dónde llegó")
    String furthest();

    @Message("No hay personas que usted pueda ver en este paso")
    String peopleNone();

    @Message("La cifra cuenta a todas; los nombres de código se muestran solo a quien las atiende.")
    String peopleNoneHint();

    @Message("Ver quiénes")
    String seePeople();

    @Message("Rescatadas, entregadas, acogidas, atendidas, con plan, reintegradas: dónde se quedan y cuánto tardan.")
    String cardHint();
}
