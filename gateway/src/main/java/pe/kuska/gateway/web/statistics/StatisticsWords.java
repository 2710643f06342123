package pe.kuska.gateway.web.statistics;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the register's figures.
@MessageBundle("statistics")
public interface StatisticsWords {

    @Message("Cifras del registro")
    String title();

    @Message("Cada cifra dice qué cuenta. Un mismo año tiene tantos totales como maneras de contar; ninguno está mal.")
    String intro();

    @Message("Cifras")
    String rooms();

    @Message("Cuadros")
    String roomTables();

    @Message("Rutas")
    String roomRoutes();

    @Message("Riesgo por territorio")
    String roomRisk();

    @Message("Por qué difieren los totales")
    String roomReconciliation();

    @Message("Datos abiertos")
    String roomOpenData();

    // What to show

    @Message("Año")
    String year();

    @Message("Qué se cuenta")
    String unit();

    @Message("Personas: cada una una vez. Victimizaciones: una vez por cada caso.")
    String unitHint();

    @Message("Por")
    String by();

    @Message("y por")
    String second();

    @Message("nada más")
    String noSecond();

    @Message("De qué casos")
    String scope();

    @Message("De todas las instituciones")
    String scopeAll();

    @Message("Solo de mi institución")
    String scopeOwn();

    @Message("Como se sabía el")
    String knownOn();

    @Message("Deje vacío para lo último.")
    String knownOnHint();

    @Message("Mostrar")
    String show();

    @Message("Personas")
    String unitPerson();

    @Message("Victimizaciones")
    String unitVictimisation();

    @Message("Casos")
    String unitCase();

    @Message("Resoluciones")
    String unitResolution();

    @Message("Mes")
    String byMonth();

    @Message("Departamento de los hechos")
    String byDepartment();

    @Message("Provincia de los hechos")
    String byProvince();

    @Message("Institución")
    String byInstitution();

    @Message("Delito")
    String byCrime();

    @Message("Fase del caso")
    String byPhase();

    @Message("Clase de caso")
    String byKind();

    @Message("Forma de captación")
    String byRecruitment();

    @Message("Finalidad")
    String byExploitation();

    @Message("Sexo")
    String bySex();

    @Message("Edad")
    String byAgeGroup();

    @Message("Nacionalidad")
    String byNationality();

    @Message("Departamento de nacimiento")
    String byBirthplace();

    @Message("Departamento de residencia")
    String byResidence();

    @Message("Clase de resolución")
    String byResolution();

    // What is shown

    @Message("Sin repetir")
    String counted();

    @Message("Suma de lo registrado")
    String reported();

    @Message("reservado")
    String withheld();

    @Message("Son tan pocas que la cifra podría señalar a alguna persona.")
    String withheldAll();

    @Message("{what} en {year}")
    String of(String what, String year);

    @Message("{what} por {by}")
    String caption(String what, String by);

    @Message("{one} y {other}")
    String byTwo(String one, String other);

    @Message("Según lo registrado hasta el {when}")
    String asOf(String when);

    @Message("Cómo leer estas cifras")
    String notesTitle();

    @Message("«Suma de lo registrado» suma lo que anotó cada institución: quien figura en dos, cuenta dos veces.")
    String noteReported();

    @Message("No hay cifras con esos criterios")
    String empty();

    @Message("Pruebe con otro año u otro corte.")
    String emptyHint();

    @Message("{what} por departamento")
    String mapTitle(String what);

    // Routes

    @Message("De dónde a dónde")
    String routesTitle();

    @Message(
            "Lugar de captación y lugar de explotación de las víctimas registradas en el año. Cuanto más gruesa la flecha, más personas; un aro es explotación en el mismo departamento.")
    String routesIntro();

    @Message("Rutas de captación a explotación, {year}")
    String routesPicture(int year);

    @Message("Personas por lugar de captación y de explotación")
    String routesCaption();

    @Message("Captación")
    String origin();

    @Message("Explotación")
    String destination();

    @Message("Personas")
    String persons();

    @Message("De {count} personas no se sabe alguno de los dos lugares: no están en el dibujo.")
    String unknownRoutes(String count);

    @Message("Algunas rutas tienen tan pocas personas que su cifra está reservada: no están en el dibujo.")
    String withheldRoutes();

    @Message("Ninguna ruta conocida en ese año")
    String noRoutes();

    @Message("Cuando los casos digan dónde captaron y dónde explotaron a las víctimas, aparecerán aquí.")
    String noRoutesHint();

    @Message("De {from} a {to}: {count}")
    String routeOf(String from, String to, String count);

    // Reconciliation

    @Message("Por qué difieren los totales")
    String reconciliationTitle();

    @Message(
            "De la suma de lo que registró cada institución a las personas que son. Cada paso tiene su cifra y su razón.")
    String reconciliationIntro();

    @Message("Víctimas registradas por las instituciones")
    String stepReported();

    @Message("Repetidas dentro de un mismo caso")
    String stepRepeated();

    @Message("Victimizaciones")
    String stepVictimisations();

    @Message("En varios casos")
    String stepSeveral();

    @Message("Personas")
    String stepPersons();

    @Message("Paso")
    String step();

    @Message("Cifra")
    String figure();

    @Message("Razón")
    String reason();

    @Message("Recorrido")
    String picture();

    @Message("De lo registrado a las personas, {year}")
    String stepsCaption(int year);

    @Message("Lo que conoce cada institución")
    String institutionsCaption();

    @Message("Registros")
    String registered();

    @Message("Cada víctima, tantas veces como la anotó alguna institución.")
    String reportedReason();

    @Message("Cada víctima una vez por cada caso.")
    String victimisationsReason();

    @Message("Cada víctima una sola vez, quienquiera que la haya registrado.")
    String personsReason();

    @Message("De esa diferencia, {count} sobran por sumar lo de instituciones que conocen a las mismas personas.")
    String ofThem(String count);

    @Message("Cifras del registro")
    String task();

    @Message("Cuántas personas y casos, dónde, y por qué difieren los totales.")
    String taskHint();
}
