package pe.kuska.gateway.web.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the register of training. Spanish here, other languages in `messages/training_*.properties`.
@MessageBundle("training")
public interface TrainingWords {

    @Message("Capacitación")
    String title();

    @Message("Cursos dictados a quienes atienden, investigan o encuentran víctimas. Solo números: nunca nombres.")
    String lead();

    @Message("Año")
    String year();

    @Message("Mostrar")
    String show();

    @Message("Ediciones")
    String editions();

    @Message("Inscritos")
    String enrolled();

    @Message("Aprobados")
    String approved();

    @Message("Aprobados por departamento")
    String mapTitle();

    @Message("Entidad capacitada")
    String entity();

    @Message("Indicadores que se alimentan")
    String feedsTitle();

    @Message("El registro propone la cifra; la entidad la reporta.")
    String feedsHint();

    @Message("Servicio {number}")
    String service(int number);

    @Message("solo acreditados")
    String accreditedOnly();

    @Message("Ediciones del año")
    String editionsTitle();

    @Message("Curso")
    String course();

    @Message("Terminó")
    String ended();

    @Message("No se registró capacitación en ese año")
    String none();

    @Message("Registrar un curso")
    String newCourse();

    @Message("Registrar una edición")
    String newEdition();

    @Message("Nombre del curso")
    String name();

    @Message("A quién se dirige")
    String audience();

    @Message("Horas lectivas")
    String hours();

    @Message("Quién lo acredita")
    String accreditedBy();

    @Message("Vacío si no está acreditado.")
    String accreditedByHint();

    @Message("Elija el curso.")
    String courseMissing();

    @Message("Código o nombre de la institución a la que pertenecen los participantes.")
    String entityHint();

    @Message("Ubigeo (INEI)")
    String ubigeo();

    @Message("Dónde se dictó; vacío si fue a distancia.")
    String ubigeoHint();

    @Message("Empezó")
    String started();

    @Message("Registrar")
    String save();

    @Message("Curso registrado.")
    String newsCourse();

    @Message("Edición de un curso")
    String edition();

    @Message("Anulada")
    String cancelled();

    @Message("Lo que se corrigió")
    String changes();

    @Message("Corregida")
    String changeCorrected();

    @Message("Anulada: no cuenta")
    String changeCancelled();

    @Message(
            "Decía: {#if enrolled == 1}1 inscrito{#else}{enrolled} inscritos{/if}, {#if approved == 1}1 aprobado{#else}{approved} aprobados{/if}")
    String saidBefore(int enrolled, int approved);

    @Message("Por qué")
    String reason();

    @Message("Queda a la vista con lo que se decía antes. No escriba nombres de personas.")
    String reasonHint();

    @Message("Corregir")
    String correct();

    @Message("Anular la edición")
    String cancelEdition();

    @Message("Registro corregido.")
    String newsCorrected();

    @Message("Otra persona cambió esta edición mientras usted escribía: revísela y vuelva a guardar.")
    String changedMeanwhile();

    @Message("Edición registrada.")
    String newsEdition();

    @Message("Policía")
    String audiencePolice();

    @Message("Operadores de justicia")
    String audienceJustice();

    @Message("Servidores públicos")
    String audienceServants();

    @Message("Operadores de atención a niñas, niños y adolescentes")
    String audienceChildCare();

    @Message("Conductores y transportistas")
    String audienceTransport();

    @Message("Usuarios del registro")
    String audienceRegister();

    @Message("Otros")
    String audienceOther();

    @Message("Indicador")
    String indicator();
}
