package com.iafactory.studio.media;

/** Reading direction of a text. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The direction of the first strong letter; left to right when there is none. */
    public static Direction of(String text) {
        return text.codePoints()
                .mapToObj(Direction::strong)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse(LEFT_TO_RIGHT);
    }

    private static java.util.Optional<Direction> strong(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> java.util.Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                java.util.Optional.of(RIGHT_TO_LEFT);
            default -> java.util.Optional.empty();
        };
    }

    public boolean rightToLeft() {
        return this == RIGHT_TO_LEFT;
    }
}
