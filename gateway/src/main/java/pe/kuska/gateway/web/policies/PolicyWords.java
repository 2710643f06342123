package pe.kuska.gateway.web.policies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the policy's pages. Spanish here, other languages in `messages/policies_*.properties`.
@MessageBundle("policies")
public interface PolicyWords {

    @Message("Avance")
    String navProgress();

    @Message("Entidades")
    String navEntities();

    @Message("Hallazgos de calidad")
    String navFindings();

    @Message("Informe de cumplimiento")
    String navReport();

    @Message("Datos abiertos")
    String navData();

    @Message("Páginas de la política {code}")
    String navLabel(String code);

    @Message("Política o plan")
    String chooseTitle();

    @Message("¿Por qué?")
    String why();

    @Message("¿Por qué esta cifra?")
    String whyTitle();

    @Message("Año {year}")
    String whyLead(int year);

    @Message("Cifra publicada")
    String whyShown();

    @Message("Valor exacto")
    String whyExact();

    @Message("Fórmula")
    String whyFormula();

    @Message("Redondeo")
    String whyRounding();

    @Message("Por qué no hay cifra")
    String whyReason();

    @Message("De qué está hecha")
    String whyInputs();

    @Message("No tiene partes: se escribió directamente.")
    String whyNoInputs();

    @Message("Dato")
    String whyInput();

    @Message("Valor")
    String whyValue();

    @Message("De dónde viene")
    String whyOrigin();

    @Message("Como se sabía el {day} a las {time}")
    String whyAsOf(String day, String time);

    @Message("Fórmulas {version}")
    String whyVersion(String version);

    @Message("Avance tipo 1")
    String advance1();

    @Message("Nivel")
    String levelOfAdvance();

    @Message("Indicadores de objetivo")
    String countOfObjectives();

    @Message("Indicadores de servicio")
    String countOfServices();

    @Message("los ND como bajo")
    String countAsLow();

    @Message("los ND aparte")
    String countApart();

    @Message("Avance tipo 2")
    String advance2();

    @Message("Valoración")
    String valuation();

    @Message("objetivos prioritarios")
    String dimensionObjectives();

    @Message("servicios")
    String dimensionServices();

    @Message("sistema de seguimiento")
    String dimensionFollowUp();

    @Message("total")
    String total();

    @Message("Año")
    String year();

    @Message("Mostrar")
    String show();

    @Message("Obtenido")
    String obtained();

    @Message("Meta")
    String target();

    @Message("Resultado y meta por año")
    String seriesTitle();

    @Message("Ficha")
    String sheetTitle();

    @Message("Entidad responsable")
    String responsible();

    @Message("Unidad")
    String unit();

    @Message("Tipo")
    String type();

    @Message("Sentido")
    String direction();

    @Message("Agregación")
    String aggregation();

    @Message("Línea de base")
    String baseline();

    @Message("Procedencia del código")
    String codeStatus();

    @Message("Fuente")
    String source();

    @Message("No consta")
    String notStated();

    @Message("Cantidad")
    String unitQuantity();

    @Message("Número")
    String unitNumber();

    @Message("Porcentaje")
    String unitPercentage();

    @Message("Ratio")
    String unitRatio();

    @Message("Tasa")
    String unitRate();

    @Message("Índice")
    String unitIndex();

    @Message("Tasa de variación")
    String unitVariationRate();

    @Message("Mientras más, mejor")
    String ascending();

    @Message("Mientras menos, mejor")
    String descending();

    @Message("Sin sentido")
    String neutral();

    @Message("Acumulado")
    String accumulated();

    @Message("No acumulado: cada año por sí solo")
    String notAccumulated();

    @Message("Calidad")
    String typeQuality();

    @Message("Cobertura")
    String typeCoverage();

    @Message("Reportado")
    String statusReported();

    @Message("No disponible (ND)")
    String statusNd();

    @Message("Sin reporte")
    String statusPending();

    @Message("Publicado en el catálogo")
    String originCatalogue();

    @Message("Reportado por la entidad")
    String originEntity();

    @Message("Resultados y sus revisiones")
    String resultsTitle();

    @Message("Una corrección no borra lo anterior: se agrega como otra revisión.")
    String resultsHint();

    @Message("Todavía no hay resultados.")
    String resultsNone();

    @Message("Revisión")
    String revision();

    @Message("Resultado")
    String result();

    @Message("Numerador")
    String numerator();

    @Message("Denominador")
    String denominator();

    @Message("Procedencia")
    String origin();

    @Message("Registrado")
    String recorded();

    @Message("Versiones de la ficha ({number})")
    String versionsTitle(int number);

    @Message("Versión")
    String version();

    @Message("Vale desde")
    String validSince();

    @Message("vale hasta antes del")
    String validUntil();

    @Message("corregida después en todos sus días")
    String versionCorrected();

    @Message("deducida del nombre o de las cifras, por confirmar")
    String unitDeduced();

    @Message("Fórmula")
    String formulaOfSheet();

    @Message("De los semestres al año")
    String semesterRule();

    @Message("suma")
    String semesterSum();

    @Message("promedio")
    String semesterMean();

    @Message("máximo")
    String semesterMaximum();

    @Message("último semestre")
    String semesterLast();

    @Message("suma de numeradores entre suma de denominadores")
    String semesterRatio();

    @Message("la de su unidad, por confirmar")
    String semesterByUnit();

    @Message("Calculado con los eventos, junto a lo reportado")
    String computedTitle();

    @Message("No reemplaza el valor oficial: sirve para conciliar.")
    String computedHint();

    @Message("Periodo")
    String computedPeriod();

    @Message("Primer semestre {year}")
    String firstHalf(String year);

    @Message("Segundo semestre {year}")
    String secondHalf(String year);

    @Message("Año {year}")
    String wholeYear(String year);

    @Message("Calculado")
    String computedValue();

    @Message("Reportado")
    String computedReported();

    @Message("Diferencia")
    String computedDifference();

    @Message("Este indicador no se calcula con los eventos del sistema, o no para su institución.")
    String computedNone();

    @Message("Se cuentan")
    String computedUnit();

    @Message("personas, cada una una vez")
    String countedPeople();

    @Message("casos")
    String countedCases();

    @Message("eventos")
    String countedEvents();

    @Message("trámites, cada uno una vez")
    String countedRecords();

    @Message("instancias")
    String countedBodies();

    @Message("planes")
    String countedPlans();

    @Message("Definición, versión {version}")
    String computedDefinition(String version);

    @Message("Cómo se contó")
    String computedExplained();

    @Message("Por confirmar")
    String computedToConfirm();

    @Message("Ver los códigos contados")
    String computedMembers();

    @Message("Ver los códigos del denominador")
    String computedMembersBelow();

    @Message("Contados por departamento")
    String byDepartment();

    @Message("Contados")
    String counted();

    @Message("Códigos contados")
    String membersTitle();

    @Message("{indicator} · {period}")
    String membersLead(String indicator, String period);

    @Message("Nadie de su mandato está contado en ese periodo.")
    String membersNone();

    @Message("Cómo va cada entidad")
    String entitiesTitle();

    @Message("Los indicadores de cada entidad responsable, por nivel de avance.")
    String entitiesLead();

    @Message("Entidad")
    String entity();

    @Message("Indicadores")
    String indicators();

    @Message("Ninguna entidad tiene indicadores en ese año.")
    String entitiesNone();

    @Message("Niveles")
    String levelsPicture();

    @Message("pendiente de carga")
    String pendingShort();

    @Message("Datos abiertos de la política")
    String dataTitle();

    @Message("Los valores publicados de todos los indicadores, con metas y avances. No contienen datos de personas.")
    String dataLead();

    @Message("Desde el año")
    String dataFrom();

    @Message("Hasta el año")
    String dataTo();

    @Message("Formato")
    String dataFormat();

    @Message("CSV (hoja de cálculo)")
    String dataCsv();

    @Message("JSON")
    String dataJson();

    @Message("Open SDG")
    String dataOpenSdg();

    @Message("DHIS2")
    String dataDhis2();

    @Message("Descargar")
    String dataDownload();

    @Message("Diccionario de datos")
    String dataDictionary();

    @Message("Columna")
    String dataColumn();

    @Message("Tipo")
    String dataType();

    @Message("Significado")
    String dataMeaning();

    @Message("Más de la política")
    String moreTitle();

    @Message("Acuerdos")
    String moreAgreements();

    @Message("Capacitación")
    String moreTraining();

    @Message("Cargar un catálogo")
    String moreCatalogue();

    @Message("Series")
    String navSeries();

    @Message("Los indicadores de los objetivos, año por año")
    String seriesPageTitle();

    @Message("Resultado y meta de cada indicador. Un año sin dato es un hueco, no un cero.")
    String seriesPageLead();

    @Message("Ningún indicador de los objetivos tiene cifras todavía.")
    String seriesPageNone();

    @Message("Ver los indicadores año por año")
    String seriesLink();

    @Message("Avance tipo 1 de cada objetivo prioritario (%)")
    String barsTitle();

    @Message("Objetivo")
    String objective();

    @Message("la mitad hacia arriba")
    String halfUp();

    @Message("Oficial")
    String codeOfficial();

    @Message("Derivado de otra fuente; por confirmar")
    String codeDerived();

    @Message("Provisional; pendiente de carga")
    String codePlaceholder();

    @Message("Mapa")
    String navMap();

    @Message("Por departamento")
    String mapTitle();

    @Message(
            "Lo que el registro y la atención anuncian de un indicador, por departamento. No reemplaza el valor oficial.")
    String mapLead();

    @Message("Indicador")
    String mapIndicator();

    @Message("En el país")
    String mapTotal();

    @Message("Lo que se cuenta en cada departamento para {indicator} en {year}: {unit}")
    String mapCaption(String unit, String indicator, int year);

    @Message("El departamento es el del caso; sin caso, el del primer caso conocido de la persona.")
    String mapPlacedByCase();

    @Message("De un porcentaje o una variación se cuenta el numerador.")
    String mapNumerator();

    @Message("Sin departamento conocido")
    String mapUnplaced();

    @Message("Ningún indicador de esta política se conoce por departamento.")
    String mapNone();
}
