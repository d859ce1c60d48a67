package com.iafactory.studio.take;

import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.pexels.PexelsProvider;
import com.iafactory.studio.provider.standin.PexelsStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.time.SettableClock;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class RememberedStockTest extends StockLibraryContract {
    private final PexelsStandIn standIn = PexelsStandIn.open("the bytes of a clip".getBytes(StandardCharsets.UTF_8));
    private final Outbound outbound = Outbound.open(AllowedPlaces.none()).with(standIn.url());
    private final StockLibrary library = new RememberedStock(
            new PexelsProvider()
                    .stock(new Access(outbound, standIn.url(), new Secret(PexelsStandIn.KEY), Map.of()))
                    .orElseThrow(),
            new RememberedStock.Memory(new SettableClock()));

    @AfterEach
    void close() {
        standIn.close();
        outbound.close();
    }

    @Override
    protected StockLibrary library() {
        return library;
    }

    @Override
    protected void loses() {
        standIn.fails(new StandIn.Fault.Answers(StandIn.Reply.json(404, "{}")));
    }
}
