-- Who opened which case in the last minutes: every worklist asks for it.
create index audit_gelezen on audit (gemeente_id, moment) where handeling = 'dossier gelezen';
