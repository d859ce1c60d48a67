package com.iafactory.studio.montage.picture;

import java.util.List;

/** A drawn shot: layers from the ground up. The first layer covers the whole canvas at every frame, unless it lies over footage. */
public record Plate(List<Layer> layers) {
    public Plate {
        layers = List.copyOf(layers);
    }
}
