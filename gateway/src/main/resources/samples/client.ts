// Con el paquete del cliente en node_modules, compilado: node client.js
import { allPages, ClientCredentials, connect, ProblemError, registry } from 'kuska-client';

declare const process: { env: Record<string, string> };

const { KUSKA, ISSUER, CLIENT_ID, CLIENT_SECRET } = process.env;
const kuska = new registry.Configuration(connect(KUSKA, new ClientCredentials(ISSUER, CLIENT_ID, CLIENT_SECRET)));
const cases = new registry.CasesApi(kuska);

const names = { given: 'Yuli', firstSurname: 'Huamán' };
const registered = await cases.registerCase({
  idempotencyKey: crypto.randomUUID(),
  registerCase: {
    source: { system: 'RETA', recordId: 'EJEMPLO-TYPESCRIPT' },
    kind: 'COMPLAINT',
    receivedAt: new Date('2026-03-27T21:30:00-05:00'),
    crime: '129-A',
    place: { ubigeo: '170101' },
    persons: [{ role: 'VICTIM', names, documents: [{ type: 'DNI', number: '99000102' }] }],
  },
});
console.log(`caso ${registered.code}`);
console.log(`víctima ${registered.persons?.[0]?.personCode}`);

const kept = await cases.getCase({ code: registered.code! });
console.log(`recibido ${kept.receivedAt?.toISOString()}`);

const found = await new registry.PeopleApi(kuska).searchPeople({ personSearch: { purpose: 'IDENTIFICACION', names } });
found.candidates?.forEach((candidate) => console.log(`candidata ${candidate.personCode}`));

// Una lista llega por páginas, aquí de dos en dos.
let all = 0;
for await (const _ of allPages((after) => cases.listCases({ after, limit: 2 }))) {
  all++;
}
console.log(`casos ${all}`);

try {
  await cases.getCase({ code: 'CT-0000-0000' });
} catch (refused) {
  if (!(refused instanceof ProblemError)) {
    throw refused;
  }
  console.log(`problema ${refused.problem.type}: ${refused.problem.title}`);
}
