package com.iafactory.studio.launcher;

/** Stands in for the studio when the launcher is tested: says which JDK it was started with, and with what. */
public final class WhichJdk {
    private WhichJdk() {}

    public static void main(String[] arguments) {
        System.out.println("started with " + Runtime.version().feature() + " and " + String.join("|", arguments));
    }
}
