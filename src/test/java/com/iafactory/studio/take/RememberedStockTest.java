package com.iafactory.studio.take;

import com.iafactory.studio.time.SettableClock;

class RememberedStockTest extends StockLibraryContract {
    private final FakeStock fake = new FakeStock();
    private final StockLibrary library = new RememberedStock(fake, new RememberedStock.Memory(new SettableClock()));

    @Override
    protected StockLibrary library() {
        return library;
    }

    @Override
    protected void loses() {
        fake.loses();
    }
}
