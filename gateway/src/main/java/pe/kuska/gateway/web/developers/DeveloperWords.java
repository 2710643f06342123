package pe.kuska.gateway.web.developers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the developers' portal.
@MessageBundle("developers")
public interface DeveloperWords {

    @Message("Para quienes conectan un sistema")
    String title();

    @Message(
            "Lo que una institución necesita para que su sistema envíe casos, reciba códigos y siga lo que pasa: la referencia de las llamadas, el catálogo de eventos, ejemplos que se prueban en cada versión y cómo obtener credenciales.")
    String intro();

    @Message("Desarrollo")
    String rooms();

    @Message("Empezar")
    String roomStart();

    @Message("Referencia")
    String roomReference();

    @Message("Eventos")
    String roomEvents();

    @Message("Ejemplos")
    String roomSamples();

    @Message("Todas las llamadas de los tres servicios en un documento OpenAPI, para probarlas con su propia sesión.")
    String referenceHint();

    @Message("Qué se publica en Kafka, con sus campos y un ejemplo de cada uno. Nunca nombres.")
    String eventsHint();

    @Message(
            "Órdenes y programas completos para copiar, también con los clientes para Java y TypeScript. Son los mismos que se ejecutan en las pruebas.")
    String samplesHint();

    @Message("Credenciales")
    String credentials();

    @Message(
            "Cada sistema tiene una identidad propia en el proveedor de identidad (OAuth 2.0, «client credentials»), con la institución, la unidad y los roles que le corresponden. Lo que puede hacer es lo que puede su rol, y cada llamada queda registrada a su nombre.")
    String credentialsIntro();

    @Message(
            "Pídalas a quien administra Kuska en su institución: diga el sistema, la unidad y desde qué direcciones llamará. El secreto se entrega una vez y se cambia cuando haga falta; no va en el código ni en correos.")
    String credentialsAsk();

    @Message(
            "Para probar no hace falta pedirlas: en una instalación de práctica, donde todas las personas son inventadas, quien entra por su institución obtiene y revoca sus propias llaves de práctica.")
    String credentialsTry();

    @Message("Cuatro reglas")
    String rulesTitle();

    @Message("Cada creación lleva Idempotency-Key: repetirla no registra dos veces.")
    String ruleKey();

    @Message("Cada cambio lleva If-Match con el ETag que se leyó.")
    String ruleVersion();

    @Message("Los errores son application/problem+json: decida por «type», muestre «title» y «message».")
    String ruleProblem();

    @Message("Ningún dato personal en una dirección: las búsquedas van por POST.")
    String ruleNames();

    @Message("Catálogo de eventos")
    String eventsTitle();

    @Message(
            "CloudEvents 1.0 en modo binario. Se entregan al menos una vez y en orden por clave: guarde el identificador de cada evento para no aplicarlo dos veces. Solo códigos: quien necesita más, lo pide con su mandato.")
    String eventsIntro();

    @Message("Canales")
    String channels();

    @Message("Campos de {event}")
    String fields(String event);

    @Message("Campo")
    String field();

    @Message("Tipo")
    String type();

    @Message("obligatorio")
    String required();

    @Message("opcional")
    String optional();

    @Message("Ejemplo")
    String sample();

    @Message("1 evento")
    String oneEvent();

    @Message("{count} eventos")
    String eventsOf(int count);

    @Message("Ejemplos")
    String samplesTitle();

    @Message(
            "Los primeros, con bash, curl y jq; los dos últimos, con los clientes para Java y TypeScript. KUSKA es la dirección de la puerta, ISSUER la del proveedor de identidad, CLIENT_ID y CLIENT_SECRET sus credenciales.")
    String samplesIntro();

    @Message("Obtener un token")
    String sampleToken();

    @Message("Vale pocos minutos; pida otro cuando venza.")
    String sampleTokenHint();

    @Message("Registrar un caso y recibir los CUV")
    String sampleRegister();

    @Message("Con la misma clave, o el mismo número de origen, no se registra dos veces.")
    String sampleRegisterHint();

    @Message("Buscar a una persona")
    String sampleSearch();

    @Message("Responde con códigos y explicación, sin nombres, y queda en el registro de auditoría.")
    String sampleSearchHint();

    @Message("Leer las cifras de su institución")
    String sampleFigures();

    @Message("Cada respuesta dice qué cuenta y hasta cuándo; pidiendo asOf se repite igual.")
    String sampleFiguresHint();

    @Message("Con el cliente para Java")
    String sampleJava();

    @Message(
            "Se genera del contrato de cada servicio (clients/java) y vale desde Java 17; pídalo a quien administra Kuska. Pide y renueva el token, y cada rechazo es una excepción con sus campos.")
    String sampleJavaHint();

    @Message("Con el cliente para TypeScript")
    String sampleTypeScript();

    @Message("Lo mismo para Node.js 18 o posterior (clients/typescript): un paquete sin dependencias.")
    String sampleTypeScriptHint();

    @Message("Conectar un sistema")
    String task();

    @Message("Referencia, catálogo de eventos, ejemplos y credenciales.")
    String taskHint();

    @Message("Llaves de práctica")
    String keys();

    @Message(
            "Credenciales para probar su sistema con personas inventadas; cada institución obtiene y revoca las suyas.")
    String keysHint();

    @Message(
            "Con una llave de práctica el sistema de su institución habla con esta instalación, donde todas las personas son inventadas. No sirve en ninguna otra.")
    String keysIntro();

    @Message("Aquí no se entregan llaves de práctica: esta instalación guarda casos de personas reales.")
    String keysElsewhere();

    @Message(
            "Las llaves de práctica se obtienen, con su propia cuenta, en esta misma página de una instalación de práctica. Quien administra Kuska le dirá en qué dirección está.")
    String keysElsewhereWhere();

    @Message("Entre con su cuenta para ver y obtener las llaves de su institución.")
    String keysLogIn();

    @Message("Entrar")
    String keysEnter();

    @Message(
            "Su cuenta no pertenece a una institución, y una llave actúa siempre por una. Pida a quien administra Kuska que la complete.")
    String keysNoInstitution();

    @Message("Las llaves no están configuradas en esta instalación de práctica. Avise a quien la administra.")
    String keysNotSet();

    @Message("Las llaves de su institución")
    String keysHeld();

    @Message("Su institución no tiene llaves.")
    String keysNone();

    @Message("Llave")
    String key();

    @Message("Rol")
    String keyRole();

    @Message("Lo que el sistema podrá hacer. Nunca más que eso, y solo por su institución y su unidad.")
    String keyRoleHint();

    @Message("Elija el rol de la llave.")
    String keyRoleMissing();

    @Message("Obtenida")
    String keyMade();

    @Message("Por")
    String keyMadeBy();

    @Message("Termina")
    String keyEnds();

    @Message("Revocar")
    String keyRevoke();

    @Message("La llave se revocó: ya no da tokens. Los que dio valen hasta cinco minutos más.")
    String keyRevoked();

    @Message("Obtener una llave")
    String keyNew();

    @Message(
            "Hasta {most} a la vez por institución; cada una termina sola a los {days} días. Cada llamada queda registrada a nombre de la llave.")
    String keyNewHint(int most, long days);

    @Message("Obtener la llave")
    String keyMake();

    @Message("Su institución ya tiene {most} llaves. Revoque una para obtener otra.")
    String keysTooMany(int most);

    @Message(
            "Ese formulario ya se envió y su llave existe. El secreto no se muestra otra vez: si no lo guardó, revóquela y obtenga otra.")
    String keyMadeBefore();

    @Message("Su llave de práctica")
    String keyReady();

    @Message(
            "Guarde el secreto ahora: no se muestra otra vez, ni siquiera a usted. Si lo pierde o alguien más lo ve, revoque la llave y obtenga otra.")
    String keyOnce();

    @Message("Identificador (client_id)")
    String keyClient();

    @Message("Secreto (client_secret)")
    String keySecret();

    @Message("Probarla ahora")
    String keyTry();

    @Message("Pide un token y hace una primera llamada. Los demás ejemplos siguen con las mismas variables.")
    String keyTryHint();

    @Message("Ver las llaves de la institución")
    String keysBack();
}
