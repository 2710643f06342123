package pe.kuska.gateway.web.shelters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of shelters: where a person can sleep tonight, the bed kept for her, and her stay.
@MessageBundle("shelters")
public interface ShelterWords {

    @Message("Plazas de acogida")
    String title();

    @Message("Dónde puede dormir hoy una persona. Las plazas libres son las de este momento.")
    String lead();

    @Message("Buscar una plaza")
    String searchTitle();

    @Message("Departamento donde está")
    String department();

    @Message("Primero se muestran los espacios de ese departamento.")
    String departmentHint();

    @Message("Sexo")
    String sex();

    @Message("Edad en años")
    String age();

    @Message("Si no se sabe, una edad aproximada. Solo se compara con el perfil del espacio y no se guarda.")
    String ageHint();

    @Message("Hijas e hijos que la acompañan")
    String children();

    @Message("Cada uno con su plaza.")
    String childrenHint();

    @Message("CUV de la persona")
    String personCode();

    @Message("Para poder reservar. Sin él solo se ve dónde hay plazas.")
    String personCodeHint();

    @Message("Buscar plazas libres")
    String search();

    @Message("Elija el departamento.")
    String missingDepartment();

    @Message("Elija el sexo, o «No precisa».")
    String missingSex();

    @Message("Escriba la edad en años, con cifras.")
    String missingAge();

    @Message("Escriba cuántos, con cifras.")
    String badChildren();

    @Message("Plazas libres para ese perfil")
    String results();

    @Message("{#if n == 1}1 espacio con plaza{#else}{n} espacios con plaza, los más cercanos primero{/if}")
    String resultsCount(int n);

    @Message("No hay plazas libres para ese perfil")
    String none();

    @Message("Pruebe con otro departamento o coordine con la Unidad de Protección Especial.")
    String noneHint();

    @Message("Pedir la plaza")
    String reserve();

    @Message(
            "El espacio responde en media hora; aceptada, la plaza se guarda doce horas. La dirección se ve cuando la acepta.")
    String reserveHint();

    @Message("Para reservar, escriba arriba el CUV de la persona y busque otra vez.")
    String needPerson();

    @Message("En el mismo departamento")
    String near();

    @Message("{#if capacity == 1}{free} de 1 plaza libre{#else}{free} de {capacity} plazas libres{/if}")
    String freeBeds(int free, int capacity);

    @Message("Todos los espacios de acogida")
    String directory();

    @Message("Directorio con las plazas libres en este momento")
    String directoryCaption();

    @Message("Todavía no hay espacios de acogida inscritos")
    String directoryEmpty();

    @Message("Los inscribe la administración con lo que informa cada institución.")
    String directoryEmptyHint();

    @Message("Espacio")
    String name();

    @Message("Tipo")
    String kind();

    @Message("A quién acoge")
    String forWhom();

    @Message("Plazas libres")
    String beds();

    @Message("Mujeres")
    String takesWomen();

    @Message("Hombres")
    String takesMen();

    @Message("Mujeres y hombres")
    String takesBoth();

    @Message("de {from} a {to} años")
    String ages(int from, int to);

    @Message("con hijas e hijos")
    String withChildren();

    // A shelter

    @Message("Lo conduce")
    String runBy();

    @Message("Dirección")
    String address();

    @Message("Ver la dirección")
    String addressAsk();

    @Message("La ve aquí quien conduce el espacio. Quien lleva a alguien la ve en su plaza, cuando fue aceptada.")
    String addressHint();

    @Message("No se registró la dirección.")
    String addressNone();

    @Message("Distrito (ubigeo)")
    String district();

    @Message("Seis cifras. Es lo único que se dice de dónde queda.")
    String districtHint();

    @Message("Escriba las seis cifras del ubigeo.")
    String districtWrong();

    @Message("Teléfono de guardia")
    String dutyPhone();

    @Message("Contesta a toda hora. Lo ve quien busca una plaza.")
    String dutyPhoneHint();

    @Message("Escriba el teléfono con cifras.")
    String dutyPhoneWrong();

    @Message("Cómo se llega a la guardia")
    String contactTitle();

    @Message("Personas acogidas y reservas")
    String stays();

    @Message("Quién está y quién llegará")
    String staysCaption();

    @Message("Nadie está ni llegará por ahora.")
    String staysEmpty();

    @Message("Plazas en total")
    String capacity();

    @Message("Cámbielo cuando abra o cierre plazas. Se ve al instante en las búsquedas.")
    String capacityHint();

    @Message("Guardar")
    String capacitySubmit();

    @Message("Escriba un número de plazas, con cifras.")
    String capacityWrong();

    // A stay

    @Message(
            "La persona tiene otra plaza abierta, con otro de sus códigos. Confirme dónde está: quien no la tiene registra su salida o libera la plaza. El otro espacio recibió el mismo aviso.")
    String stayDoubled();

    @Message("Estancia")
    String stayTitle();

    @Message("Pedida")
    String statusRequested();

    @Message("No aceptada")
    String statusDeclined();

    @Message("Reservada")
    String statusReserved();

    @Message("Liberada")
    String statusReleased();

    @Message("Acogida")
    String statusPresent();

    @Message("Trasladada")
    String statusMoved();

    @Message("Egresó")
    String statusLeft();

    @Message("Piden esta plaza")
    String acceptTitle();

    @Message("Si la acepta, quien la lleva podrá leer la dirección. Si duda de quién la pide, llame antes.")
    String acceptHint();

    @Message("Aceptar")
    String accept();

    @Message("No podemos recibirla")
    String declineTitle();

    @Message("Por qué no")
    String declineReason();

    @Message("No aceptar")
    String decline();

    @Message("El espacio todavía no respondió. La dirección se muestra cuando acepte.")
    String waiting();

    @Message("Si urge, llame a la guardia.")
    String waitingHint();

    @Message("Dónde queda")
    String whereTitle();

    @Message("Para qué la necesita")
    String purpose();

    @Message("Queda registrado quién la leyó y para qué.")
    String purposeHint();

    @Message("Elija para qué necesita la dirección.")
    String missingPurpose();

    // For the Defensoría

    @Message("Plazas pedidas y llegadas")
    String becameTitle();

    @Message("De los últimos días, por unidad. Primero donde se leyeron direcciones y no llegó nadie.")
    String becameLead();

    @Message("Qué pasó con las plazas que pidió cada unidad")
    String becameCaption();

    @Message("Nadie pidió plazas en estos días")
    String becameNone();

    @Message("Unidad")
    String becameUnit();

    @Message("Pedidas")
    String becameRequested();

    @Message("Aceptadas")
    String becameAccepted();

    @Message("Llegaron")
    String becameArrived();

    @Message("No aceptadas")
    String becameDeclined();

    @Message("Nadie llegó")
    String becameUnkept();

    @Message("Direcciones leídas")
    String becameRead();

    @Message("Leídas en vano")
    String becameInVain();

    @Message("La plaza se guarda hasta")
    String reservedUntil();

    @Message("La reservó")
    String reservedBy();

    @Message("La pidió")
    String askedBy();

    @Message("Llegó")
    String began();

    @Message("Terminó")
    String ended();

    @Message("Plazas que ocupa")
    String bedsTaken();

    @Message("La persona llegó")
    String occupy();

    @Message("Desde ahora queda acogida y ya no vence la reserva.")
    String occupyHint();

    @Message("Liberar la plaza")
    String releaseTitle();

    @Message("Por qué ya no se necesita")
    String releaseReason();

    @Message("Liberar")
    String release();

    @Message("Trasladar a otro espacio")
    String transferTitle();

    @Message("A qué espacio")
    String transferTo();

    @Message("Trasladar")
    String transfer();

    @Message("Registrar el egreso")
    String leaveTitle();

    @Message("Por qué egresa")
    String leaveReason();

    @Message("Registrar el egreso")
    String leave();

    @Message("Elija el espacio de acogida.")
    String missingShelter();

    // On a person's page

    @Message("Acogida")
    String personTitle();

    @Message("Sus plazas")
    String personStays();

    @Message("Todavía no tuvo una plaza de acogida.")
    String personNone();

    @Message("Plazas libres en este momento, por perfil y lugar.")
    String cardHint();
}
