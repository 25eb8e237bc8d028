-- Lists of officials that would otherwise read all there ever was.

-- What one assessor has to do, and did.
create index beoordeling_gebruiker on beoordeling (gebruiker_id, afgerond_op);
-- The latest decided on a ceiling that goes by the order of coming in.
create index aanvraag_volledig on aanvraag (regeling_id, volledig_op, nummer) where volledig_op is not null;
