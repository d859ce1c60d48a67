package com.iafactory.studio.provider;

import com.iafactory.studio.publish.Post;

/** A post and the code of what is wrong with it. */
public record Faulty(String code, boolean refused, Post post) {}
