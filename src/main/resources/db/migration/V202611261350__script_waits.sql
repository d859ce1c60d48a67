-- Why a script is not written yet, where a person has to say what became of a request to a language model.
ALTER TABLE script ADD COLUMN waits jsonb;
