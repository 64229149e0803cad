/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlWriter;

/** Objects as they are written: at once where that may fail, else when somebody asks. Validation never does. */
final class ObjectTexts extends AbstractList<String> implements RandomAccess {

    private final List<Resource> objects;
    private final AtomicReferenceArray<String> texts;

    /** @param objects no longer changed by anybody, and known to be written without trouble */
    ObjectTexts(List<Resource> objects) {
        this.objects = objects;
        this.texts = new AtomicReferenceArray<>(objects.size());
    }

    /**
     * The texts of any objects.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when one cannot be written
     */
    static ObjectTexts of(List<Resource> objects) {
        ObjectTexts texts = new ObjectTexts(objects);
        for (int i = 0; i < objects.size(); i++) {
            if (!YamlWriter.certainlyWrites(objects.get(i).content())) {
                texts.get(i);
            }
        }
        return texts;
    }

    @Override
    public String get(int index) {
        String text = texts.get(index);
        if (text == null) {
            text = ManifestText.of(objects.get(index));
            texts.set(index, text);
        }
        return text;
    }

    @Override
    public int size() {
        return objects.size();
    }
}
