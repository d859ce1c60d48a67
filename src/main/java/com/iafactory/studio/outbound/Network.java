package com.iafactory.studio.outbound;

import java.net.InetAddress;

/** A range of addresses, as written in {@code 10.0.0.0/8}. */
record Network(InetAddress base, int bits) {
    static Network of(String written) {
        int slash = written.indexOf('/');
        return new Network(
                InetAddress.ofLiteral(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i % 8);
            if ((mine[i / 8] & mask) != (other[i / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
