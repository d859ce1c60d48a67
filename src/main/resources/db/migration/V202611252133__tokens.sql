-- One row a user, only to be locked: whoever moves a user's tokens holds it until the end of the transaction.
CREATE TABLE token_owners (
    user_id uuid PRIMARY KEY
);

-- Double entry: every row takes an amount out of one account and puts it into another, so all accounts together are always zero.
-- issued: what the studio gave out (below zero); available, held, spent: the user's; expired: what a month's end took back.
-- Each amount belongs to the month it was granted for. Nothing refers to users: the books outlive an account, without a name in them.
CREATE TABLE token_transfers (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES token_owners,
    kind         text        NOT NULL,
    reference    text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
    from_account text        NOT NULL,
    to_account   text        NOT NULL,
    amount       bigint      NOT NULL CHECK (amount >= 0),
    month        date        NOT NULL CHECK (extract(day FROM month) = 1),
    hold_id      bigint      REFERENCES token_transfers,
    item         text,
    created_at   timestamptz NOT NULL,
    UNIQUE (user_id, kind, reference),
    CHECK ((kind, from_account, to_account) IN (
        ('grant', 'issued', 'available'),
        ('expire', 'available', 'expired'),
        ('hold', 'available', 'held'),
        ('hold', 'issued', 'held'),
        ('charge', 'held', 'spent'),
        ('release', 'held', 'available'),
        ('release', 'held', 'issued'),
        ('release', 'held', 'expired'))),
    CHECK ((kind IN ('charge', 'release')) = (hold_id IS NOT NULL)),
    CHECK ((kind = 'charge') = (item IS NOT NULL))
);
CREATE INDEX token_transfers_month ON token_transfers (user_id, month) INCLUDE (kind, from_account, to_account, amount);
CREATE INDEX token_transfers_history ON token_transfers (user_id, id);
CREATE INDEX token_transfers_hold ON token_transfers (hold_id) INCLUDE (amount) WHERE hold_id IS NOT NULL;

CREATE INDEX token_transfers_spent ON token_transfers (user_id, created_at) INCLUDE (amount) WHERE kind = 'charge';

-- An index, kept by hand: the holds of which something is left. All it says follows from the transfers.
CREATE TABLE token_open_holds (
    user_id uuid   NOT NULL,
    hold_id bigint NOT NULL REFERENCES token_transfers,
    PRIMARY KEY (user_id, hold_id)
);

CREATE FUNCTION token_transfers_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append only: % refused', TG_OP;
END
$$;
CREATE TRIGGER token_transfers_no_change BEFORE UPDATE OR DELETE ON token_transfers
    FOR EACH ROW EXECUTE FUNCTION token_transfers_are_final();
CREATE TRIGGER token_transfers_no_truncate BEFORE TRUNCATE ON token_transfers
    FOR EACH STATEMENT EXECUTE FUNCTION token_transfers_are_final();

-- The books as an auditor reads them: two lines a transfer. The sum over all of it is zero.
CREATE VIEW token_entries AS
    SELECT id AS transfer_id, user_id, month, from_account AS account, -amount AS amount FROM token_transfers
    UNION ALL
    SELECT id, user_id, month, to_account, amount FROM token_transfers;
