package com.iafactory.studio.upload;

/** Why an upload is not taken: a stable code, a sentence, what to do. */
public record Refusal(String code, String message, String remedy) {}
