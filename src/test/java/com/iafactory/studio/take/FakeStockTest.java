package com.iafactory.studio.take;

class FakeStockTest extends StockLibraryContract {
    private final FakeStock fake = new FakeStock();

    @Override
    protected StockLibrary library() {
        return fake;
    }

    @Override
    protected void loses() {
        fake.loses();
    }
}
