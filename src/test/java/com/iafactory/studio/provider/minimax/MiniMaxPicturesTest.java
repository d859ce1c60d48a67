package com.iafactory.studio.provider.minimax;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.MadePicture;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.ServiceContract;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniMaxPicturesTest extends ServiceContract<PictureRequest> {
    @Override
    protected ServiceStandIn opens() {
        return MiniMaxStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new MiniMaxProvider();
    }

    @Override
    protected PictureRequest request() {
        return MadePicture.picture();
    }

    @Override
    protected String booked() {
        return request().prompt();
    }

    @Override
    protected List<Refused> refusals() {
        return MiniMaxRefusals.all();
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/image_generation");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model",
                        "image-01",
                        "prompt",
                        booked(),
                        "aspect_ratio",
                        "9:16",
                        "n",
                        1,
                        "seed",
                        0x6789_ABCD,
                        "response_format",
                        "base64",
                        "prompt_optimizer",
                        false));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        MadePicture.made(receipt, folder, 9.0 / 16);
        assertThat(receipt.cost()).contains(Money.dollars("0.0035"));
    }

    @Test
    void aPictureThatIsHeldBackIsAFailureByItsRules() {
        for (String counts : List.of(
                "\"data\":{},\"metadata\":{\"success_count\":\"0\",\"failed_count\":\"1\"}",
                "\"data\":{\"success_count\":0,\"failed_count\":1,\"image_base64\":[]}")) {
            standIn()
                    .fails(new Fault.Answers(Reply.json(
                            200, "{" + counts + ",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}")));
            StudioException failure = failure(access());
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ServiceFailure.class,
                            withheld -> assertThat(withheld.moderation()).isTrue());
        }
    }

    @Test
    void aBookIsNoPrompt() {
        assertThat(service().cannot(new PictureRequest("word ".repeat(400), 64, 64, 1)))
                .isPresent();
    }
}
