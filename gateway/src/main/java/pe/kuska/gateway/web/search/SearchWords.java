package pe.kuska.gateway.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the search for a person.
@MessageBundle("search")
public interface SearchWords {

    @Message("Buscar a una persona")
    String title();

    @Message(
            "Con lo que sepa: basta un documento, parte del nombre o el día de nacimiento. Kuska reconoce otras escrituras (Huamán, Guamán, Waman) y apellidos en otro orden. Lo que escriba aquí no queda en ninguna dirección ni registro; que usted buscó, sí.")
    String intro();

    @Message("¿Para qué la busca?")
    String purpose();

    @Message("Queda en el registro de auditoría (Ley 29733).")
    String purposeHint();

    @Message("Atender a la persona")
    String purposeCare();

    @Message("Protegerla")
    String purposeProtection();

    @Message("Investigar los hechos")
    String purposeInvestigation();

    @Message("Reconocerla o resolver una duda de identidad")
    String purposeRecognition();

    @Message("Corregir sus datos a su pedido")
    String purposeCorrection();

    @Message("Documento")
    String documentType();

    @Message("Número")
    String documentNumber();

    @Message("Nombres")
    String given();

    @Message("Primer apellido")
    String firstSurname();

    @Message("Segundo apellido")
    String secondSurname();

    @Message("Fecha de nacimiento")
    String birthDate();

    @Message("o el año")
    String birthYear();

    @Message("o la edad aproximada")
    String age();

    @Message("Sexo")
    String sex();

    @Message("Mujer")
    String woman();

    @Message("Hombre")
    String man();

    @Message("Ubigeo de nacimiento")
    String birthplace();

    @Message("Seis cifras del INEI, si se conoce. Ejemplo: 080101 es Cusco.")
    String birthplaceHint();

    @Message("Buscar")
    String submit();

    @Message("Diga para qué la busca.")
    String purposeMissing();

    @Message("Escriba un documento, un nombre, un apellido o el día de nacimiento.")
    String nothingTyped();

    @Message("{count} posibles personas")
    String results(int count);

    @Message("Una posible persona")
    String oneResult();

    @Message(
            "De la más parecida a la menos. Sin nombres: solo se dice qué concuerda con lo que escribió. El parecido ordena; no decide.")
    String resultsHint();

    @Message("Nadie parecido")
    String noResults();

    @Message(
            "Pruebe con menos datos, o con el apellido solo y un año de nacimiento. Si no aparece, puede que nunca se haya registrado.")
    String noResultsHint();

    @Message(
            "Lo que escribió es de demasiadas personas y la que busca puede faltar en esta lista. Añada otro dato: el otro apellido, un nombre, el año o el día de nacimiento, un documento.")
    String tooVague();

    @Message("Parecido {score} de 100")
    String likeness(String score);

    @Message("Su institución también la registró")
    String known();

    @Message("La registró otra institución")
    String others();

    @Message("Ver su ruta")
    String open();

    @Message("Ver su identidad")
    String identity();

    @Message("Qué concuerda y qué no")
    String compared();

    @Message("Dato")
    String field();

    @Message("Buscar a una persona")
    String task();

    @Message("Por documento, nombre o edad, aunque esté escrito de otra manera.")
    String taskHint();
}
