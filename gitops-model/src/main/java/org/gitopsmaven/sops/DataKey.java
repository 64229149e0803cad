/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gitopsmaven.sops.age.AgeException;
import org.gitopsmaven.sops.age.AgeFile;
import org.gitopsmaven.sops.age.AgeIdentity;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** The key that the values of one file are encrypted with; the file holds it, encrypted for each recipient. */
final class DataKey {

    private static final int SIZE = 32;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    private DataKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The key of a {@code sops} block, for one who has a key of age. */
    static DataKey of(YamlMapping block, SopsKeys keys) throws SopsException {
        if (block.get("key_groups") instanceof YamlSequence groups && !groups.isEmpty()) {
            throw SopsException.closed("its key is shared among groups, which is not supported");
        }
        if (!(block.get("age") instanceof YamlSequence recipients) || recipients.isEmpty()) {
            throw SopsException.closed("it is encrypted for no key of age");
        }
        for (YamlNode node : recipients) {
            String wrapped = node instanceof YamlMapping recipient ? recipient.text("enc") : null;
            Optional<byte[]> found = wrapped == null ? Optional.empty() : unwrap(wrapped, keys.identities());
            if (found.isPresent()) {
                if (found.get().length != SIZE) {
                    throw SopsException.closed("its key has a wrong length");
                }
                return new DataKey(found.get());
            }
        }
        throw SopsException.closed("it is encrypted for other keys than the one that is given");
    }

    private static Optional<byte[]> unwrap(String armored, List<AgeIdentity> identities) throws SopsException {
        try {
            return AgeFile.ofArmored(armored).decrypt(identities);
        } catch (AgeException e) {
            throw SopsException.closed("its encrypted key " + e.getMessage());
        }
    }

    /** The plain text of a value that stands at a place, or fails when it was changed or moved. */
    byte[] decrypt(EncryptedValue value, String place) throws SopsException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, value.vector()));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = new byte[value.data().length + value.tag().length];
            System.arraycopy(value.data(), 0, sealed, 0, value.data().length);
            System.arraycopy(value.tag(), 0, sealed, value.data().length, value.tag().length);
            return cipher.doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw SopsException.changed("an encrypted value was changed or moved");
        }
    }
}
