/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** All documents of a file that SOPS encrypted: they share one key and one MAC. */
public final class SopsTree {

    private static final String BLOCK = "sops";

    private final List<YamlMapping> documents;
    private final YamlMapping block;
    private final EncryptedPaths paths;

    private SopsTree(List<YamlMapping> documents, YamlMapping block) {
        this.documents = List.copyOf(documents);
        this.block = block;
        this.paths = EncryptedPaths.of(block);
    }

    /** The tree of the documents of a file, the first of which that SOPS encrypted tells how; null when none is. */
    public static @Nullable SopsTree of(List<YamlMapping> documents) {
        for (YamlMapping document : documents) {
            YamlMapping block = document.mapping(BLOCK);
            if (block != null && block.contains("mac")) {
                return new SopsTree(documents, block);
            }
        }
        return null;
    }

    /** Where the MAC stands. */
    public YamlNode mac() {
        YamlNode mac = block.get("mac");
        return mac == null ? block : mac;
    }

    /**
     * The documents with plain values and without their {@code sops} blocks.
     *
     * @throws SopsException when no key fits, or when the file was changed after SOPS wrote it
     */
    public List<YamlMapping> decrypt(SopsKeys keys) throws SopsException {
        if (block.contains("encrypted_comment_regex") || block.contains("unencrypted_comment_regex")) {
            throw SopsException.closed("comments say what is encrypted in it, which is not supported");
        }
        DataKey key = DataKey.of(block, keys);
        SopsDecryption decryption = new SopsDecryption(key, paths, "true".equals(block.text("mac_only_encrypted")));
        List<YamlMapping> plain = new ArrayList<>();
        for (YamlMapping document : documents) {
            YamlMapping bare = document.copy();
            bare.remove(BLOCK);
            plain.add(decryption.document(bare));
        }
        byte[] wanted = key.decrypt(EncryptedValue.of(String.valueOf(block.text("mac"))), modified());
        if (!MessageDigest.isEqual(wanted, decryption.mac().getBytes(StandardCharsets.UTF_8))) {
            throw SopsException.changed("the MAC does not fit: someone changed the file without sops");
        }
        return plain;
    }

    /** As Go prints a time; SOPS knows seconds only. */
    private String modified() throws SopsException {
        try {
            String text = String.valueOf(block.text("lastmodified"));
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getOffset().equals(ZoneOffset.UTC)
                    ? time.truncatedTo(ChronoUnit.SECONDS).toInstant().toString()
                    : text;
        } catch (DateTimeParseException e) {
            throw SopsException.changed("lastmodified is no time");
        }
    }
}
