-- Who opened which case in the last minutes: every worklist asks for it.
create index audit_gelezen on audit (gemeente_id, moment) where handeling = 'dossier gelezen';

-- What was done in a case, without who looked: a case that is read a thousand times still shows its last acts at once.
create index audit_gedaan on audit (gemeente_id, onderwerp, id) where handeling not in ('dossier gelezen', 'bestand gelezen');
