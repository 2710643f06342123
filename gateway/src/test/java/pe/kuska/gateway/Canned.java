package pe.kuska.gateway;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What the stand-ins for the services say to the pages.
final class Canned {
    private static final String CASE = """
            {"code":"CT-7K2M-900X","kind":"COMPLAINT","receivedAt":"2026-11-20T15:04:00Z",
             "source":{"system":"RETA","recordId":"2026-4411"},"institution":"PNP","unit":"DIRCTPTIM",
             "crime":"129-A","conducts":["CAPTACION"],"persons":[{"personCode":"CUV-4T9W-2LMB-7QX3","role":"VICTIM","match":"LINKED"}]}""";

    private static final String RISK = """
            {"stage":"EXPLOITATION","from":2024,"until":2026,"asOf":"2026-11-22T22:00:00Z","method":"1",
             "measure":"RELATIVE_COUNT","populations":[],"isProtected":false,
             "country":{"rate":1.4,"variance":0.6,"victimisations":36,"exposure":25},
             "territories":[
               {"territory":"17","level":"LIKE","trend":"UNCLEAR","recommendation":{"priority":4,"text":"Sin señal propia."},
                "numbers":{"victimisations":2,"exposure":1,"crudeRate":2,"shrunkenRate":1.9,"low":0.3,"high":5.1,"relative":1.3}},
               {"territory":"15","level":"ABOVE","trend":"RISING","recommendation":{"priority":1,"text":"Operativos."},
                "numbers":{"victimisations":14,"exposure":1,"crudeRate":14,"shrunkenRate":12,"low":6.6,"high":19,"relative":8.3}}],
             "withoutPopulation":[],"unplaced":0,"notes":["Los niveles están por confirmar."]}""";

    private Canned() {}

    /// Without a body the request itself comes back.
    record Answer(int status, @Nullable String body) {}

    static Answer answer(String service, String method, String local, byte[] body) {
        if (local.startsWith("/q/openapi")) {
            return new Answer(200, openapi(service));
        }
        if (local.equals("code-lists/motivo_consulta_frontera")) {
            return new Answer(200, """
                    {"name":"motivo_consulta_frontera","entries":[{"code":"CONTROL_DE_INGRESO","label":"Control de ingreso"}]}""");
        }
        if (local.equals("code-lists/documento_tipo")) {
            return new Answer(200, """
                    {"name":"documento_tipo","entries":[{"code":"DNI","label":"8 dígitos"},{"code":"PAS","label":"Pasaporte"},
                     {"code":"NEU","label":"Uno nuevo"},{"code":"PN","label":"Partida"},{"code":"SD","label":"Sin documento"}]}""");
        }
        if (local.equals("code-lists/proposito_identidad")) {
            return new Answer(200, """
                    {"name":"proposito_identidad","entries":[{"code":"ATENCION","label":"Atender a la persona"}]}""");
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
            case "GET funnel" -> new Answer(200, """
                    {"year":2025,"asOf":"2026-11-22T22:00:00Z","isProtected":true,"steps":[
                      {"step":"RESCUED","people":40,"stopped":{"EN_CURSO":4,"ABANDONO":6},"suppressed":false},
                      {"step":"HANDED_OVER","people":30,"stopped":{},"suppressed":true},
                      {"step":"SHELTERED","stopped":{},"suppressed":true},
                      {"step":"ATTENDED","people":20,"stopped":{},"lead":{"medianHours":48,"p90Hours":96},"suppressed":false}]}""");
            case "GET child-situations" -> new Answer(503, """
                    {"type":"urn:kuska:problem:test","title":"No","status":503}""");
            case "POST agreements" -> new Answer(201, """
                    {"id":"0190aaaa-0000-7000-8000-00000000000c"}""");
            case "POST border-filter/checks" -> traveller(new String(body, StandardCharsets.UTF_8));
            case "GET border-filter/references/FR-7K2M-900X" -> new Answer(200, """
                    {"reference":"FR-7K2M-900X","askedAt":"2026-11-21T15:00:00Z","institution":"MIGRACIONES",
                     "reason":"CONTROL_DE_INGRESO","basis":"DOCUMENT","caseCode":"CT-7K2M-900X","standing":true,
                     "resolutionNumber":"S-0412","crime":"129-A","prisonMonths":120,"finalOn":"2024-05-02",
                     "listedUntil":"2035-05-02"}""");
            case "GET border-filter/references/FR-0000-0000" -> new Answer(404, """
                    {"type":"urn:kuska:problem:not-found","title":"No existe","status":404}""");
            case "POST people/CUV-4T9W-2LMB-7QX3/access-reports" -> new Answer(200, """
                    {"language":"en","unreviewed":false,"title":"What the register holds about you","introduction":"…",
                     "personCode":"CUV-4T9W-2LMB-7QX3","formerCodes":[],"madeAt":"2026-11-22T22:00:00Z","sections":[
                       {"title":"Cases","entries":[{"title":"PNP · RETA","lines":[{"label":"Given names","value":"Rosa"},{"label":"Born","value":"1999-04-17"},
                          {"label":"Looked at","value":"2026-11-22T22:00:00Z"}]}]},
                       {"title":"Who looked","entries":[]}],"correction":"You may ask for what is wrong to be corrected."}""");
            case "GET retention" -> new Answer(200, """
                    [{"kind":"BORDER_REVIEW","label":"x","start":"x","action":"ERASE","months":6,"source":"R.M. 1-2026",
                      "version":1,"due":3,"oldest":"2026-02-01T10:00:00Z"},
                     {"kind":"ARCHIVED_SUSPECT","label":"x","start":"x","action":"SUPPRESS","due":0},
                     {"kind":"OF_TOMORROW","label":"Otra clase","start":"Otro día","action":"ERASE","months":1,"due":0}]""");
            case "GET retention/runs" -> new Answer(200, "[]");
            case "POST retention/runs" -> new Answer(201, """
                    {"id":"1","kind":"BORDER_REVIEW","ruleVersion":1,"months":6,"applied":3,"runAt":"2026-11-22T22:00:00Z"}""");
            case "GET exports/htcds/0190aaaa-0000-7000-8000-00000000000a" -> new Answer(200, """
                    {"id":"0190aaaa-0000-7000-8000-00000000000a","institution":"PNP","purpose":"ATENCION",
                     "startedAt":"2026-11-22T22:00:00Z","people":2,"filled":{"prs_FirstName":2},
                     "notTold":[{"value":"case.crime","why":"NO_FIELD","message":"x","people":2}],"leftOut":{"WITNESS":1}}""");
            case "GET risk" -> new Answer(200, RISK);
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

    /// One document is listed, one traveller comes before any rule was set, nobody else is known.
    private static Answer traveller(String body) {
        if (body.contains("99000001")) {
            return new Answer(200, "{\"listed\":true,\"reference\":\"FR-7K2M-900X\"}");
        }
        return body.contains("99000009") ? new Answer(409, """
                        {"type":"urn:kuska:problem:border-rule-not-set","title":"El plazo de vigencia está por confirmar.",
                         "status":409}""") : new Answer(200, "{\"listed\":false}");
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
