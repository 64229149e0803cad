/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.function.Supplier;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A tree that can be read again, and so need not stay in memory: once it is released, only what the object is called is
 * kept. Released by the thread that read it, before others see it.
 */
public final class ReleasableTree implements ObjectTree {

    private final Supplier<YamlMapping> source;
    private @Nullable YamlMapping content;
    private Gvk gvk = Gvk.NONE;
    private String namespace = "";
    private String name = "";

    /** @param source reads the same object again */
    public ReleasableTree(YamlMapping content, Supplier<YamlMapping> source) {
        this.content = content;
        this.source = source;
    }

    @Override
    public YamlMapping content() {
        YamlMapping held = content;
        return held == null ? source.get() : held;
    }

    @Override
    public Gvk gvk() {
        return content == null ? gvk : held().gvk();
    }

    @Override
    public String namespace() {
        return content == null ? namespace : held().namespace();
    }

    @Override
    public String name() {
        return content == null ? name : held().name();
    }

    private HeldTree held() {
        return new HeldTree(content());
    }

    /** Whether the content would have to be read again. */
    public boolean isReleased() {
        return content == null;
    }

    @Override
    public void release() {
        HeldTree held = held();
        gvk = held.gvk();
        namespace = held.namespace();
        name = held.name();
        content = null;
    }
}
