/**
 * Servers that speak the language of OpenAI: its own, and those on people's own machines (Ollama, vLLM, llama.cpp, LocalAI). Words
 * and pictures.
 */
@NullMarked
@NamedInterface("openai")
package com.iafactory.studio.provider.openai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
