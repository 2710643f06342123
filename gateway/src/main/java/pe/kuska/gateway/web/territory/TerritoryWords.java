package pe.kuska.gateway.web.territory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the regional and local levels. Spanish here, other languages in `messages/territory_*.properties`.
@MessageBundle("territory")
public interface TerritoryWords {

    @Message("Los tres niveles de gobierno")
    String title();

    @Message(
            "Mesas, comisiones y redes de las regiones, provincias y distritos contra la trata de personas, y sus planes: quién articula, si sesiona y qué se avanzó.")
    String lead();

    @Message("Instancias")
    String navBodies();

    @Message("Planes")
    String navPlans();

    @Message("Cobertura")
    String navCoverage();

    @Message("Mesas, comisiones y redes")
    String bodies();

    @Message("Planes regionales y locales")
    String plans();

    @Message("Registrar una instancia")
    String registerBody();

    @Message("Registrar un plan")
    String registerPlan();

    @Message("Nivel")
    String level();

    @Message("Regional")
    String levelRegional();

    @Message("Provincial")
    String levelProvincial();

    @Message("Distrital")
    String levelLocal();

    @Message("Departamento")
    String department();

    @Message("Estado")
    String state();

    @Message("Todos")
    String all();

    @Message("Mostrar")
    String show();

    @Message("Ver los siguientes")
    String more();

    @Message("Instancia")
    String body();

    @Message("Plan")
    String plan();

    @Message("Territorio")
    String territory();

    @Message("Secretaría técnica")
    String secretariat();

    @Message("Código de la entidad que la ejerce, por ejemplo MIMP.")
    String secretariatHint();

    @Message("Última sesión")
    String lastSession();

    @Message("Ninguna registrada")
    String never();

    @Message("No hay instancias registradas con esos filtros")
    String noBodies();

    @Message("No hay planes registrados con esos filtros")
    String noPlans();

    @Message("Lo que registre la conducción de la política o la entidad responsable aparecerá aquí.")
    String noneHint();

    @Message("Demostración: no es oficial")
    String synthetic();

    @Message("Clase")
    String kind();

    @Message("Mesa")
    String kindTable();

    @Message("Comisión")
    String kindCommission();

    @Message("Red")
    String kindNetwork();

    @Message("Activa")
    String stateActive();

    @Message("Inactiva")
    String stateInactive();

    @Message("Disuelta")
    String stateDissolved();

    @Message("En elaboración")
    String planInElaboration();

    @Message("Aprobado")
    String planApproved();

    @Message("Vigente")
    String planInForce();

    @Message("Vencido")
    String planExpired();

    @Message("Nombre")
    String name();

    @Message("Ubigeo (INEI)")
    String ubigeo();

    @Message(
            "Dos cifras para una región (1501 para Lima Metropolitana), cuatro para una provincia, seis para un distrito.")
    String ubigeoHint();

    @Message("Norma que la creó")
    String act();

    @Message("Norma que lo aprobó")
    String actApproving();

    @Message("Clase de norma")
    String actKind();

    @Message("Número de la norma")
    String actNumber();

    @Message("Fecha de la norma")
    String actDate();

    @Message("Si todavía no se aprobó, deje en blanco la norma: el plan queda en elaboración.")
    String actApprovingHint();

    @Message("Ordenanza regional")
    String actRegional();

    @Message("Ordenanza municipal")
    String actMunicipal();

    @Message("Resolución")
    String actResolution();

    @Message("Decreto")
    String actDecree();

    @Message("Otra")
    String actOther();

    @Message("Disuelta desde")
    String dissolvedOn();

    @Message("Solo si ya no existe.")
    String dissolvedHint();

    @Message("Activa hasta")
    String activeUntil();

    @Message("Guardar")
    String save();

    @Message("Cambiar estos datos")
    String amend();

    @Message("Cambiar la instancia")
    String amendBody();

    @Message("Cambiar el plan")
    String amendPlan();

    @Message("Sesiones")
    String sessions();

    @Message("Todavía no se registró ninguna sesión.")
    String sessionsNone();

    @Message("Registrar una sesión")
    String sessionNew();

    @Message("Fecha de la sesión")
    String heldOn();

    @Message("Entidades que participaron")
    String participants();

    @Message("Códigos separados por comas, por ejemplo MIMP, PNP, MPFN. Nunca nombres de personas.")
    String participantsHint();

    @Message("Retirar")
    String withdraw();

    @Message("Retirar la sesión del {date}")
    String withdrawSession(String date);

    @Message("Retirada: no cuenta")
    String withdrawn();

    @Message("Acuerdos de sus sesiones")
    String agreements();

    @Message("Ningún acuerdo registrado.")
    String agreementsNone();

    @Message("Registrar un acuerdo")
    String agreementNew();

    @Message("Registrar un acuerdo de la sesión del {date}")
    String agreementOf(String date);

    @Message("Planes a los que da seguimiento")
    String plansOfBody();

    @Message("Entidad responsable")
    String responsible();

    @Message("Su código, por ejemplo MIMP.")
    String responsibleHint();

    @Message("Periodo")
    String period();

    @Message("Comienza el")
    String startsOn();

    @Message("Termina el")
    String endsOn();

    @Message("Instancia que le da seguimiento")
    String bodyOfPlan();

    @Message("Ninguna")
    String noBody();

    @Message("Acciones")
    String actions();

    @Message("Todavía no se agregó ninguna acción.")
    String actionsNone();

    @Message("Agregar una acción")
    String actionNew();

    @Message("Qué se hará")
    String actionTitle();

    @Message("Qué se cuenta")
    String measure();

    @Message("Por ejemplo talleres, operativos o municipios.")
    String measureHint();

    @Message("Política nacional a la que sirve")
    String policy();

    @Message("Servicio, indicador u objetivo")
    String element();

    @Message("Su código en el catálogo, por ejemplo OP.02.")
    String elementHint();

    @Message("Sirve a")
    String serves();

    @Message("Avance por año")
    String advances();

    @Message("Sin avances contados.")
    String advancesNone();

    @Message("Contar el avance de la acción {number}")
    String advanceNew(int number);

    @Message("Año")
    String year();

    @Message("Programado")
    String planned();

    @Message("Logrado")
    String achieved();

    @Message("Avance")
    String percent();

    @Message("Lo contó")
    String toldBy();

    @Message("Qué se hizo y qué falta")
    String advanceText();

    @Message("Sin datos de personas.")
    String advanceTextHint();

    @Message("Guardar el avance")
    String advanceSave();

    @Message("Cobertura de las regiones")
    String coverageTitle();

    @Message("En cuántas regiones hay una instancia regional activa y un plan regional vigente, hoy.")
    String coverageLead();

    @Message("Regiones con una instancia activa")
    String withBody();

    @Message("Regiones con un plan vigente")
    String withPlan();

    @Message("{count} de {all}")
    String ofRegions(int count, int all);

    @Message("Instancia activa y plan vigente por región, {on}")
    String mapTitle(String on);

    @Message("El cuadro de Lima es el de la región; Lima Metropolitana está en la tabla.")
    String mapMetropolitan();

    @Message("Instancia activa y plan vigente")
    String both();

    @Message("Solo instancia activa")
    String onlyBody();

    @Message("Solo plan vigente")
    String onlyPlan();

    @Message("Ninguno de los dos")
    String neither();

    @Message("Región")
    String region();

    @Message("Instancia regional")
    String regionalBody();

    @Message("Plan regional")
    String regionalPlan();

    @Message("Instancias locales activas")
    String localBodies();

    @Message("Planes locales vigentes")
    String localPlans();

    @Message("No hay")
    String noneOf();

    @Message("Descargar (CSV)")
    String download();

    @Message("Estas cuentas se muestran junto a lo reportado en los indicadores del PNAT")
    String coverageIndicators();

    @Message("Cómo se deduce el estado")
    String rule();

    @Message("Una instancia está activa mientras su última sesión esté dentro del plazo.")
    String ruleBody();

    @Message("Guardado.")
    String newsRegistered();

    @Message("Sesión registrada.")
    String newsSession();

    @Message("Sesión retirada.")
    String newsWithdrawn();

    @Message("Acción agregada.")
    String newsAction();

    @Message("Avance guardado.")
    String newsAdvance();

    @Message("Escriba día, mes y año de una fecha que exista.")
    String dateWrong();

    @Message("Escriba un número.")
    String numberWrong();

    @Message("Escriba un año de cuatro cifras.")
    String yearWrong();
}
