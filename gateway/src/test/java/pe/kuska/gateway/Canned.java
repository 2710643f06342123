package pe.kuska.gateway;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What the stand-ins for the services say to the pages.
final class Canned {
    private static final String CASE = """
            {"code":"CT-7K2M-900X","kind":"COMPLAINT","receivedAt":"2026-11-20T15:04:00Z",
             "source":{"system":"RETA","recordId":"2026-4411"},"institution":"PNP","unit":"DIRCTPTIM",
             "crime":"129-A","conducts":["CAPTACION"],"persons":[{"personCode":"CUV-4T9W-2LMB-7QX3","role":"VICTIM","match":"LINKED"}]}""";

    private Canned() {}

    /// Without a body the request itself comes back.
    record Answer(int status, @Nullable String body) {}

    static Answer answer(String service, String method, String local, byte[] body) {
        if (local.startsWith("/q/openapi")) {
            return new Answer(200, openapi(service));
        }
        if (local.startsWith("code-lists/")) {
            return new Answer(200, """
                    {"name":"x","entries":[{"code":"129-A","label":"Trata de personas"},{"code":"DNI","label":"DNI"}]}""");
        }
        return switch (method + " " + local) {
            case "GET cases" -> new Answer(200, """
                    {"items":[{"code":"CT-7K2M-900X","kind":"COMPLAINT","receivedAt":"2026-11-20T15:04:00Z",
                     "source":{"system":"RETA","recordId":"2026-4411"},"institution":"PNP","persons":[{"personCode":"CUV-4T9W-2LMB-7QX3","role":"VICTIM"}]}],
                     "next":"/api/registry/v1/cases?limit=25&after=abc%3D"}""");
            case "POST cases" -> registered(new String(body, StandardCharsets.UTF_8));
            case "GET cases/CT-7K2M-900X" -> new Answer(200, CASE);
            case "GET people/CUV-4T9W-2LMB-7QX3/timeline" -> new Answer(200, """
                    {"personCode":"CUV-4T9W-2LMB-7QX3","stage":"I_ATENCION","entries":[
                     {"type":"CaseRegistered","occurredAt":"2026-11-20T15:04:00Z","institution":"PNP","unit":"DIRCTPTIM",
                      "summary":"Denuncia registrada por la Policía Nacional","caseCode":"CT-7K2M-900X"}]}""");
            case "GET inbox" -> new Answer(200, """
                    {"items":[{"id":"0190aa","etag":"\\"1\\"","personCode":"CUV-4T9W-2LMB-7QX3","status":"SENT",
                     "fromInstitution":"PNP","fromUnit":"DIRCTPTIM","sentAt":"2026-11-21T15:00:00Z"}]}""");
            case "POST referrals/0190aa/receive" -> new Answer(200, """
                    {"id":"0190aa","status":"RECEIVED"}""");
            case "GET policies/PNFTP/progress" -> new Answer(200, """
                    {"policy":"PNFTP","year":2023,"asOf":"2026-11-21T20:00:00Z","formulaVersion":"1",
                     "objectives":[{"code":"OP.03","advance1":50.0,"advance2":0.0,"level":"BAJO","indicators":[
                       {"code":"IOP.03.01","baseline":null,"target":10.0,"obtained":15.1,"status":"REPORTED",
                        "advance1":151.0,"advance2":null,"level":"ALTO","findings":["Meta fuera de escala."]}]}],
                     "serviceIndicators":[],"levels":{},"valuation":{"dimensions":[],"total":18,"score":1.8,
                     "level":"INTERMEDIO"}}""");
            case "GET policies" -> new Answer(200, """
                    {"items":[{"code":"PNFTP","name":"Política Nacional frente a la Trata de Personas"}]}""");
            case "GET reports" -> new Answer(200, """
                    {"items":[]}""");
            default ->
                local.startsWith("cases/") || local.startsWith("people/")
                        ? new Answer(404, """
                                {"type":"urn:kuska:problem:not-found","title":"No existe","status":404}""")
                        : new Answer(200, null);
        };
    }

    private static Answer registered(String body) {
        if (body.contains("sin cifras")) {
            return new Answer(400, """
                    {"type":"urn:kuska:problem:invalid-request","title":"Datos que no cumplen las reglas","status":400,
                     "errors":[{"field":"source.recordId","rule":"pattern","message":"Falta el número de origen."}]}""");
        }
        return new Answer(201, """
                {"id":"1","code":"CT-7K2M-900X","persons":[
                 {"recordId":"1","personCode":"CUV-4T9W-2LMB-7QX3","match":"LINKED","role":"VICTIM"}]}""");
    }

    private static String openapi(String service) {
        return """
                {"openapi":"3.1.0","info":{"title":"%1$s","version":"1"},
                 "paths":{"/api/%1$s/v1/things":{"get":{"operationId":"list","responses":{"200":{"description":"ok",
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}}}},
                 "components":{"schemas":{"Page":{"type":"object","title":"%1$s"}}}}""".formatted(service);
    }
}
