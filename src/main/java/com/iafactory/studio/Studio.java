package com.iafactory.studio;

/** The studio's entry point. */
public final class Studio {
    private Studio() {}

    public static void main(String[] arguments) {
        System.out.println("studio");
    }
}
