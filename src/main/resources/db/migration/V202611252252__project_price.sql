-- Each run of a production (the first, and each that was retried) has a hold of its own in the ledger.
ALTER TABLE project
    ADD COLUMN run    integer NOT NULL DEFAULT 0,
    -- What the latest run costs, item by item, as it was when its tokens were set aside.
    ADD COLUMN price  text    NOT NULL DEFAULT '{}',
    -- Whether any run ever cost anything.
    ADD COLUMN priced boolean NOT NULL DEFAULT false;
