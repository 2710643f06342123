package pe.kuska.gateway.web.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the guided registration.
@MessageBundle("registration")
public interface RegistrationWords {

    @Message("Registrar un caso")
    String title();

    @Message(
            "Empiece por lo que sabe. Nada es obligatorio fuera de la fecha: lo demás puede quedar en blanco o como «No precisa» y completarse después.")
    String intro();

    @Message("Qué pasó")
    String facts();

    @Message("Sistema de origen")
    String system();

    @Message("El sistema donde su institución lleva este caso.")
    String systemHint();

    @Message("Número en ese sistema")
    String number();

    @Message(
            "Por ejemplo, el número de denuncia o de carpeta fiscal. Si ya está registrado, se actualiza el mismo caso. Si todavía no tiene número, déjelo en blanco: Kuska pone uno provisional.")
    String numberHint();

    @Message("Tipo de caso")
    String kind();

    @Message("Fecha de recepción")
    String received();

    @Message("El día en que su institución conoció el caso.")
    String receivedHint();

    @Message("Delito")
    String crime();

    @Message("La numeración vigente del Código Penal; al final, la anterior a la Ley 31146.")
    String crimeHint();

    @Message("Conductas")
    String conducts();

    @Message("Medios")
    String means();

    @Message("Si la víctima tiene menos de 18 años, la ley no exige ningún medio. El consentimiento nunca importa.")
    String meansHint();

    @Message("Finalidades")
    String purposes();

    @Message("Marque todas las que correspondan. Si no se sabe, deje en blanco.")
    String severalHint();

    @Message("Modalidad de captación")
    String recruitment();

    @Message("Rol en el caso")
    String personRole();

    @Message("Nombres")
    String given();

    @Message("Primer apellido")
    String firstSurname();

    @Message("Segundo apellido")
    String secondSurname();

    @Message("Todo puede quedar en blanco: una víctima sin documento o sin apellido también se registra.")
    String personHint();

    @Message("Tipo de documento")
    String documentType();

    @Message("Número de documento")
    String documentNumber();

    @Message("Nacimiento")
    String birth();

    @Message("Se sabe la fecha")
    String birthDate();

    @Message("Se sabe el año")
    String birthYear();

    @Message("Se sabe la edad aproximada")
    String birthAge();

    @Message("Fecha de nacimiento")
    String birthDateLabel();

    @Message("Año de nacimiento")
    String birthYearLabel();

    @Message("Edad aproximada en años")
    String birthAgeLabel();

    @Message("Sexo")
    String sex();

    @Message("Nacionalidad")
    String nationality();

    @Message("Registrar el caso")
    String submit();

    @Message(
            "Recibirá una constancia con el código del caso y el código de la persona. Si pulsa dos veces, se registra una sola vez.")
    String submitHint();

    @Message("Pasos del registro")
    String steps();

    @Message("Hechos")
    String stepFacts();

    @Message("Personas")
    String stepPeople();

    @Message("Ruta y más")
    String stepRoute();

    @Message("Revisión")
    String stepReview();

    @Message("Continuar")
    String next();

    @Message("Volver")
    String back();

    @Message("Revisar")
    String toReview();

    @Message("Cambiar")
    String change();

    @Message("Quiénes están en el caso")
    String people();

    @Message("Persona {number}")
    String personNumber(int number);

    @Message("Agregar otra persona")
    String addPerson();

    @Message("Quitar a esta persona")
    String removePerson();

    @Message("Más datos, si los tiene")
    String more();

    @Message("Apodo o nombre con que la conocen")
    String alias();

    @Message("Distrito de nacimiento")
    String birthplace();

    @Message("Distrito donde vive")
    String residence();

    @Message("Dirección")
    String address();

    @Message("Teléfono")
    String phone();

    @Message(
            "Se guarda cifrado. Solo se muestra a quien declara para qué lo necesita, y cada consulta queda registrada.")
    String sealed();

    @Message("Distrito de los hechos")
    String place();

    @Message(
            "Escriba su nombre y elija de la lista, o su código de seis cifras. Si solo se sabe el departamento, su capital.")
    String placeHint();

    @Message("Primer día de los hechos")
    String begun();

    @Message("Si se sabe. La ley de ese día es la que se aplica.")
    String begunHint();

    @Message("Cómo se conoció")
    String channel();

    @Message("¿Alguna víctima tiene menos de 18 años?")
    String minor();

    @Message("Sí")
    String minorYes();

    @Message("No, todas son adultas")
    String minorNo();

    @Message("Otros hechos que orientan la clasificación")
    String acts();

    @Message("No se guardan en el caso: solo ayudan a encontrar el artículo.")
    String actsHint();

    @Message("Ver qué artículo corresponde")
    String classify();

    @Message("Qué artículo puede corresponder")
    String classification();

    @Message("Es una orientación a partir de lo marcado; decide la autoridad. Reglas: {source}.")
    String classificationIs(String source);

    @Message(
            "Con lo marcado, ningún artículo de la lista queda sin algo en contra. Marque más hechos o elija el delito usted.")
    String classificationNothing();

    @Message("No se pudo consultar la orientación. Puede elegir el delito usted y continuar.")
    String classificationSilent();

    @Message("Están todos los elementos")
    String fitComplete();

    @Message("Posible: falta saber algo")
    String fitPossible();

    @Message("Usar este artículo")
    String useCrime();

    @Message("Está")
    String elementPresent();

    @Message("No se requiere")
    String elementNotNeeded();

    @Message("Falta")
    String elementMissing();

    @Message("No se sabe")
    String elementUnknown();

    @Message("En contra")
    String elementContrary();

    @Message("Ver si ya está registrada")
    String look();

    @Message(
            "Al escribir nombres o documento se busca a quién se parece. La búsqueda queda en el registro de auditoría.")
    String lookHint();

    @Message("Puede ser alguien que ya está en el registro")
    String matches();

    @Message(
            "Si todo concuerda, al registrar recibirá el mismo código. Si algo se contradice, como otro DNI u otra fecha, lo decidirá un responsable de identidad; mientras tanto tendrá un código aparte. Si duda, pida su documento o su fecha de nacimiento.")
    String matchesHint();

    @Message("Nadie en el registro se le parece: se le dará un código nuevo.")
    String matchesNone();

    @Message("Escriba un documento, o un nombre y un apellido, y se buscará.")
    String matchesTooLittle();

    @Message("No se pudo buscar ahora. Puede continuar: al registrar se la reconoce de todos modos.")
    String matchesSilent();

    @Message("Casi con seguridad la misma")
    String matchAlmostSure();

    @Message("Probablemente la misma")
    String matchLikely();

    @Message("Posible")
    String matchPossible();

    @Message("Su institución ya la registró")
    String matchYours();

    @Message("La registró otra institución")
    String matchElsewhere();

    @Message("Por dónde pasó")
    String route();

    @Message(
            "Lo que se sepa de dónde la captaron, por dónde la llevaron y dónde la explotaron. Un país, si fue en el extranjero.")
    String routeHint();

    @Message("Distrito en el Perú")
    String routeUbigeo();

    @Message("País, si fue fuera")
    String routeCountry();

    @Message("Fecha")
    String routeDate();

    @Message("Números de otros expedientes")
    String references();

    @Message("Separados por comas. Ayudan a reconocer el mismo caso en otra institución.")
    String referencesHint();

    @Message("Revise antes de registrar")
    String review();

    @Message("Nada indicado")
    String nothingSaid();

    @Message("provisional")
    String provisional();

    @Message("La edad va de 0 a 120 años.")
    String ageNotBelievable();

    @Message("Guardado en este equipo, cifrado, hasta por 12 horas:")
    String draftSaved();

    @Message("Recuperamos lo que había escrito:")
    String draftRestored();

    @Message("No se registró: el servicio no responde. Lo escrito sigue aquí y se envía otra vez en unos segundos.")
    String serviceDown();

    @Message(
            "No se registró: el servicio sigue sin responder. Lo escrito sigue aquí; envíelo otra vez cuando quiera, no se duplicará.")
    String serviceStaysDown();

    @Message("Empezar de nuevo")
    String draftDiscard();

    @Message("Hay otro registro abierto en otra pestaña. Lo de esta pestaña no se guarda hasta enviarlo.")
    String draftElsewhere();

    @Message("Sin línea. Lo escrito está guardado y se enviará solo, una vez, cuando la línea vuelva.")
    String lineDead();

    @Message("Sin línea. Revise aquí mismo todo lo escrito; puede registrar: se enviará cuando la línea vuelva.")
    String lineDeadReview();

    @Message("Enviando…")
    String sending();

    @Message("No se registró; lo escrito sigue guardado en este equipo.")
    String refused();

    @Message("No se pudo quitar a la persona: sin línea. Inténtelo otra vez.")
    String stays();
}
